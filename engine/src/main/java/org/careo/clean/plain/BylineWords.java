package org.careo.clean.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of the lines that say who signed a text, read from {@code bylines.txt}. */
final class BylineWords {

  /** Classes of words, named as in the resource. */
  enum WordClass {
    CUE,
    PREPARED,
    ROLE,
    ORGANISATION,
    TITLE,
    NOBODY,
    OUTLET_LABEL,
    TITLE_LABEL,
    ADDRESS_LABEL,
    SECTION
  }

  private static final Map<WordClass, List<String>> WORDS = read();

  private BylineWords() {}

  /** The words of a class as one regular expression in a group of its own that is not captured. */
  static String any(WordClass kind) {
    return "(?:" + String.join("|", WORDS.getOrDefault(kind, List.of())) + ")";
  }

  private static Map<WordClass, List<String>> read() {
    Map<WordClass, List<String>> words = new EnumMap<>(WordClass.class);
    WordClass current = WordClass.CUE;
    for (String line : LineLexicon.lines("bylines.txt")) {
      if (line.startsWith("[") && line.endsWith("]")) {
        String name = line.substring(1, line.length() - 1);
        current = WordClass.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
      } else {
        words.computeIfAbsent(current, kind -> new ArrayList<>()).add(line);
      }
    }
    return words;
  }
}
