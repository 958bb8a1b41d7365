package org.careo.confront.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/** Classes of words the checks look for, from {@code checks.tsv}. */
final class CheckWords {
  private static final String RESOURCE = "/org/careo/confront/checks.tsv";

  private final Map<String, Set<String>> whole = new HashMap<>();
  private final Map<String, List<String>> beginnings = new HashMap<>();

  CheckWords() {
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      for (String word : fields[1].split("\\|")) {
        String folded = Folding.fold(word);
        if (folded.endsWith("*")) {
          beginnings
              .computeIfAbsent(fields[0], kind -> new ArrayList<>())
              .add(folded.substring(0, folded.length() - 1));
        } else {
          whole.computeIfAbsent(fields[0], kind -> new HashSet<>()).add(folded);
        }
      }
    }
  }

  /** Whether a folded word belongs to a class. */
  boolean is(String kind, String word) {
    return whole.getOrDefault(kind, Set.of()).contains(word)
        || beginnings.getOrDefault(kind, List.of()).stream().anyMatch(word::startsWith);
  }

  /** Whether a text has a word of a class, or two words that stand in it together. */
  boolean anyIn(String kind, String text) {
    List<String> words = Folding.words(text);
    for (int index = 0; index < words.size(); index++) {
      boolean pair =
          index + 1 < words.size() && is(kind, words.get(index) + " " + words.get(index + 1));
      boolean triple =
          index + 2 < words.size()
              && is(
                  kind, words.get(index) + " " + words.get(index + 1) + " " + words.get(index + 2));
      if (is(kind, words.get(index)) || pair || triple) {
        return true;
      }
    }
    return false;
  }
}
