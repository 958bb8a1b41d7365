package org.careo.read.sentence;

import org.careo.read.base.Blocks;

/**
 * A heading in capitals that lost its line break: {@code "PORT CLOSES AFTER THE STORM The council
 * …"}. Agencies write the headings of a round-up so, and extraction runs them into the paragraph.
 *
 * <p>It opens a sentence, holds several words in capitals and nothing else, and ends before a word
 * that begins with a capital and goes on in small letters. Fewer words may be a name.
 */
final class CapitalHeading {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_LETTERS = 18;
  private static final int LONGEST = 160;

  private CapitalHeading() {}

  /** Offset behind the heading that opens a stretch; its start when none does. UTF-16. */
  static int end(String text, int start, int stop) {
    int limit = Math.min(stop, start + LONGEST);
    int words = 0;
    int letters = 0;
    int behind = start;
    int before = start;
    int at = start;
    while (at < limit) {
      int from = at;
      while (at < limit && !Blocks.isBlank(text.charAt(at))) {
        at++;
      }
      if (!isCapitals(text, from, at)) {
        return heading(text, start, before, behind, from, words, letters);
      }
      words++;
      letters += at - from;
      before = behind;
      behind = at;
      while (at < limit && Blocks.isBlank(text.charAt(at))) {
        at++;
      }
    }
    return start;
  }

  private static int heading(
      String text, int start, int before, int behind, int next, int words, int letters) {
    boolean prose = Character.isUpperCase(text.charAt(next));
    // "… THE STORM A man": the last capital is the first word of the sentence.
    boolean article =
        !prose && behind - before == 2 && Character.isLowerCase(text.charAt(next)) && words > 1;
    int counted = article ? words - 1 : words;
    boolean enough = counted >= FEWEST_WORDS && letters >= FEWEST_LETTERS;
    if (!enough || !prose && !article) {
      return start;
    }
    return article ? before : behind;
  }

  /** Whether a word has no small letter and ends no sentence; figures and marks may stand in it. */
  private static boolean isCapitals(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char character = text.charAt(at);
      if (Character.isLowerCase(character) || ".!?…".indexOf(character) >= 0) {
        return false;
      }
    }
    return from < to;
  }
}
