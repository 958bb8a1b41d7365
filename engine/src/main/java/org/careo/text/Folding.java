package org.careo.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folding of words for comparison: case, accents and typographic variants are put aside, letters
 * and digits stay.
 */
public final class Folding {

  private Folding() {}

  /** Lower case without accents, curly quotes straight, dashes plain. Length may change. */
  public static String fold(String text) {
    String plain =
        text.replace('’', '\'')
            .replace('‘', '\'')
            .replace('“', '"')
            .replace('”', '"')
            .replace('–', '-')
            .replace('—', '-')
            // Letters of their own that newsrooms without them write plain.
            .replace('ø', 'o')
            .replace('Ø', 'O')
            .replace('ł', 'l')
            .replace('Ł', 'L');
    if (isAscii(plain)) {
      return plain.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The folded words of a text, letters and digits only, in order. */
  public static List<String> words(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int index = 0; index <= folded.length(); index++) {
      boolean inside = index < folded.length() && Character.isLetterOrDigit(folded.charAt(index));
      if (inside && start < 0) {
        start = index;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, index));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isAscii(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) > 127) {
        return false;
      }
    }
    return true;
  }
}
