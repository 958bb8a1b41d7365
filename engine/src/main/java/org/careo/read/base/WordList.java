package org.careo.read.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A readable word list of the reading stage: one entry a line, {@code #} begins a comment, words of
 * a line separated by blanks each stand for themselves.
 */
public final class WordList {
  private final Set<String> words;

  private WordList(Collection<String> words) {
    this.words = new HashSet<>(words);
  }

  /** Loads a list by its path below the resources of the reading stage. */
  public static WordList load(String path) {
    return new WordList(
        ResourceText.lines(path).stream()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .toList());
  }

  /**
   * Loads one section of a file whose sections are each opened by a line {@code [name]}.
   *
   * @throws IllegalStateException when the file has none of that name
   */
  public static WordList section(String path, String name) {
    return new WordList(words(path, name));
  }

  /**
   * Words of a section of entries {@code word=value} with their values; "_" stands for a blank.
   *
   * @throws IllegalStateException when the file has no such section
   */
  public static Map<String, String> values(String path, String name) {
    Map<String, String> values = new HashMap<>();
    for (String entry : words(path, name)) {
      int equals = entry.indexOf('=');
      values.put(
          entry.substring(0, equals).replace('_', ' '),
          entry.substring(equals + 1).replace('_', ' '));
    }
    return values;
  }

  private static Set<String> words(String path, String name) {
    Set<String> words = new HashSet<>();
    boolean inside = false;
    for (String line : ResourceText.lines(path)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        inside = line.equals("[" + name + "]");
      } else if (inside) {
        words.addAll(List.of(line.split("\\s+")));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("no words called " + name + " in " + path);
    }
    return words;
  }

  /** Whether a word ends in one of the list. */
  public boolean isEndingOf(String word) {
    return words.stream().anyMatch(word::endsWith);
  }

  public boolean contains(String word) {
    return words.contains(word);
  }

  public int size() {
    return words.size();
  }
}
