package org.careo.attribute.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.attribute.cue.Resource;
import org.careo.text.Folding;

/** Classes of words that joining actors asks for, read from {@code identity.txt}. */
final class IdentityWords {
  private static final Map<String, Set<String>> CLASSES = read();

  private IdentityWords() {}

  /** The folded words of a class; empty when the resource has none of that name. */
  static Set<String> of(String name) {
    return CLASSES.getOrDefault(name, Set.of());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : Resource.lines("identity.txt")) {
      List<String> words = List.of(line.split("\\s+", 2));
      classes
          .computeIfAbsent(words.getFirst(), name -> new HashSet<>())
          .addAll(Folding.words(words.getLast()));
    }
    return classes;
  }
}
