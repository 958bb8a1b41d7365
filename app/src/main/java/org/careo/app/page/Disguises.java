package org.careo.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What in a text can make a reader see other words than stand there: characters that turn the
 * direction of writing, and words that mix look-alike letters of two alphabets (Unicode Technical
 * Standard 39, mixed-script detection, for Latin against Cyrillic and Greek).
 */
final class Disguises {
  private static final int SHOWN = 5;

  private Disguises() {}

  /** Warnings, one sentence each; empty for nearly every report. */
  static List<String> of(String text) {
    int turns = 0;
    Set<String> mixed = new LinkedHashSet<>();
    int word = -1;
    boolean latin = false;
    boolean other = false;
    for (int at = 0; at <= text.length(); at++) {
      char unit = at < text.length() ? text.charAt(at) : ' ';
      turns += unit >= '\u202a' && unit <= '\u202e' || unit >= '\u2066' && unit <= '\u2069' ? 1 : 0;
      if (Character.isLetter(unit)) {
        word = word < 0 ? at : word;
        if (unit < 0x250) {
          latin = true;
        } else if (unit >= 0x370 && unit < 0x530) {
          other = true;
        }
      } else {
        if (latin && other && mixed.size() < SHOWN) {
          mixed.add(Blocks.cut(text.substring(word, at), 40));
        }
        word = -1;
        latin = false;
        other = false;
      }
    }
    List<String> warnings = new ArrayList<>();
    if (turns > 0) {
      warnings.add(
          "holds "
              + turns
              + (turns == 1 ? " character that turns" : " characters that turn")
              + " the direction of writing: words may be seen in another order than they stand");
    }
    if (!mixed.isEmpty()) {
      warnings.add(
          "holds words with letters of two alphabets that look alike: " + String.join(", ", mixed));
    }
    return warnings;
  }
}
