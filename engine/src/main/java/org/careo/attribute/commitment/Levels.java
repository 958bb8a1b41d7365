package org.careo.attribute.commitment;

import java.util.HashMap;
import java.util.Map;
import org.careo.attribute.cue.Resource;
import org.careo.attribute.grid.Grid;
import org.careo.model.Language;

/** The words of {@code commitment.txt}: which level a phrase of one to three words tells. */
final class Levels {
  private static final int LONGEST = 3;
  private static final Map<String, Map<String, String>> LEVELS = read();

  private final Grid grid;

  Levels(Grid grid) {
    this.grid = grid;
  }

  /** Language to phrase to level. */
  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> levels = new HashMap<>();
    String language = "";
    String level = "";
    for (String line : Resource.lines("commitment.txt")) {
      if (line.startsWith("[")) {
        language = line.substring(1, 3);
        level = line.substring(4, line.indexOf(']'));
        continue;
      }
      for (String phrase : line.split("\\|")) {
        levels.computeIfAbsent(language, key -> new HashMap<>()).putIfAbsent(phrase.strip(), level);
      }
    }
    return levels;
  }

  /** Number of tokens of the longest phrase of the table that begins at a token; 0 when none. */
  int length(int first, int end) {
    Map<String, String> levels = levels(first);
    for (int length = Math.min(LONGEST, end - first); length > 0; length--) {
      if (levels.containsKey(words(first, first + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The level of the phrase that begins at a token; empty when there is none. */
  String at(int first, int end) {
    int length = length(first, end);
    return length == 0 ? "" : levels(first).getOrDefault(words(first, first + length), "");
  }

  private Map<String, String> levels(int index) {
    return LEVELS.getOrDefault(
        grid.language(index).equals(Language.SPANISH) ? "es" : "en", Map.of());
  }

  private String words(int first, int end) {
    StringBuilder words = new StringBuilder(grid.lower(first));
    for (int i = first + 1; i < end; i++) {
      words.append(' ').append(grid.lower(i));
    }
    return words.toString();
  }
}
