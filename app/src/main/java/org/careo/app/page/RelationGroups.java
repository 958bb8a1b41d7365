package org.careo.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.model.Relation;

/**
 * Puts relations of one kind that share a statement together, so that a page shows the account they
 * share once and the others beside it. One pass, in the order of the relations.
 */
final class RelationGroups {
  /** Most relations of a group: as many accounts beside the shared one can still be compared. */
  private static final int MOST = 6;

  private final List<List<Relation>> groups = new ArrayList<>();
  private final Map<String, List<Relation>> open = new HashMap<>();

  private RelationGroups() {}

  /** The groups, in the order of their first relations. */
  static List<List<Relation>> of(List<Relation> relations) {
    RelationGroups groups = new RelationGroups();
    relations.forEach(groups::add);
    return groups.groups.stream().map(List::copyOf).toList();
  }

  /** The statement or claim that all of a group share; the first one's when it stands alone. */
  static String shared(List<Relation> group) {
    Relation first = group.getFirst();
    return group.stream().allMatch(each -> isOf(each, first.a())) ? first.a() : first.b();
  }

  private static boolean isOf(Relation relation, String id) {
    return relation.a().equals(id) || relation.b().equals(id);
  }

  private void add(Relation relation) {
    String first = key(relation, relation.a());
    String second = key(relation, relation.b());
    String shared = open.containsKey(first) ? first : second;
    Optional<List<Relation>> found = Optional.ofNullable(open.get(shared));
    if (found.isEmpty()) {
      List<Relation> group = new ArrayList<>(List.of(relation));
      groups.add(group);
      open.put(first, group);
      open.put(second, group);
      return;
    }
    List<Relation> group = found.get();
    if (group.size() == 1) {
      Relation alone = group.getFirst();
      String a = key(alone, alone.a());
      open.remove(a.equals(shared) ? key(alone, alone.b()) : a);
    }
    group.add(relation);
    if (group.size() == MOST) {
      open.remove(shared);
    }
  }

  private static String key(Relation relation, String id) {
    return relation.type() + " " + relation.aspect() + " " + relation.strength() + " " + id;
  }
}
