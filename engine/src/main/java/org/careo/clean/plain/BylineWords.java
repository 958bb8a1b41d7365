package org.careo.clean.plain;

import java.util.List;
import java.util.Map;

/** Words of the lines that say who signed a text, read from {@code bylines.txt}. */
final class BylineWords {

  /** Classes of words, named as in the resource. */
  enum WordClass {
    CUE,
    EDITOR_CUE,
    PREPARED,
    ROLE,
    ORGANISATION,
    TITLE,
    NOBODY,
    UNIT,
    DESK,
    OFFICE,
    GENRE,
    OUTLET_LABEL,
    TITLE_LABEL,
    ADDRESS_LABEL,
    SECTION,
    TRADE
  }

  private static final Map<WordClass, List<String>> WORDS =
      LineLexicon.classes("bylines.txt", WordClass.class);

  private BylineWords() {}

  /** The words of a class as one regular expression in a group of its own that is not captured. */
  static String any(WordClass kind) {
    return "(?:" + String.join("|", WORDS.getOrDefault(kind, List.of())) + ")";
  }
}
