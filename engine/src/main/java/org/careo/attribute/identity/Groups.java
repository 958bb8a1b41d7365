package org.careo.attribute.identity;

import java.util.HashMap;
import java.util.Map;

/** Ids that are one actor, as a union-find forest. */
final class Groups {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  /** The id that stands for a group; the id itself when it is joined to none. */
  String root(String id) {
    String root = id;
    while (!parents.getOrDefault(root, root).equals(root)) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }

  /** Why an id was joined; empty when it was not. */
  String basis(String id) {
    return bases.getOrDefault(id, "");
  }

  void join(String id, String to, String basis) {
    bases.putIfAbsent(id, basis);
    bases.putIfAbsent(to, basis);
    parents.put(root(id), root(to));
  }
}
