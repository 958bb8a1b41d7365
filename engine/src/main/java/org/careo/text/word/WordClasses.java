package org.careo.text.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/**
 * Classes of words of a resource: a line begins with the name of a class, then come words of it,
 * all parted by blanks; a class may have several lines, and "#" begins a comment.
 */
public final class WordClasses {
  private static final Map<String, WordClasses> LOADED = new ConcurrentHashMap<>();

  private final String resource;
  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses(String resource) {
    this.resource = resource;
    for (String[] line : ResourceTable.rows(resource, 1)) {
      List<String> words = List.of(line[0].strip().split("\\s+", 2));
      classes
          .computeIfAbsent(words.getFirst(), name -> new HashSet<>())
          .addAll(Folding.words(words.getLast()));
    }
  }

  /**
   * The classes of a resource, read once however many ask for it.
   *
   * @param resource path on the class path, with a slash before it
   */
  public static WordClasses load(String resource) {
    return LOADED.computeIfAbsent(resource, WordClasses::new);
  }

  /**
   * The folded words of a class.
   *
   * @throws IllegalStateException when the resource has no such class
   */
  public Set<String> of(String name) {
    Set<String> words = classes.getOrDefault(name, Set.of());
    if (words.isEmpty()) {
      throw new IllegalStateException("no class of words called " + name + " in " + resource);
    }
    return Set.copyOf(words);
  }
}
