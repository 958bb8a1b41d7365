package org.careo.trace.digest;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of small words of both languages, by the names in the resource {@code small-words.tsv}. */
public final class SmallWords {
  private static final Map<String, Set<String>> LISTS = new HashMap<>();

  static {
    for (String[] row : Lexicon.rows("small-words.tsv")) {
      LISTS.put(
          row[0], Collections.unmodifiableSet(new LinkedHashSet<>(List.of(row[2].split(";")))));
    }
  }

  private SmallWords() {}

  /**
   * The words of a list, folded, in the order of the resource.
   *
   * @throws IllegalArgumentException when there is no such list
   */
  public static Set<String> of(String list) {
    Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list of small words: " + list);
    }
    return words;
  }
}
