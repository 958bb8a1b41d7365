package org.careo.read.token;

/**
 * The marks that a light markup (Markdown and its kin) puts into a line and that are no part of
 * what it says: {@code *El Faro*}, {@code **Yes.**}, {@code _said_}, {@code [the
 * order](https://…)}.
 *
 * <p>A run of asterisks or underscores is such a mark when words or punctuation stand close by it
 * on one side at least, and not a letter or digit on both: a bullet, a rule of asterisks, {@code
 * 5*3} and {@code user_name} are none. Each question looks at a bounded stretch.
 */
final class InlineMarkup {
  /** Longest words of a link that are looked through for its end, in characters. */
  private static final int LONGEST_WORDS = 300;

  /** Longest address of a link, in characters. */
  private static final int LONGEST_ADDRESS = 2_000;

  private InlineMarkup() {}

  /**
   * Offset (UTF-16) after the mark that begins at {@code at}; {@code at} itself when none does.
   *
   * @param start first offset of the stretch that is read
   * @param end offset after its last
   */
  static int end(String text, int at, int start, int end) {
    return switch (text.charAt(at)) {
      case '*', '_' -> emphasis(text, at, start, end);
      case '[' -> isLink(text, at, end) ? at + 1 : at;
      case ']' -> address(text, at, end);
      default -> at;
    };
  }

  private static int emphasis(String text, int at, int start, int end) {
    int stop = at + 1;
    while (stop < end && isMark(text.charAt(stop))) {
      stop++;
    }
    boolean blankBefore = at == start || Character.isWhitespace(text.charAt(at - 1));
    boolean blankAfter = stop == end || Character.isWhitespace(text.charAt(stop));
    boolean wordBefore = at > start && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean wordAfter = stop < end && Character.isLetterOrDigit(text.charAt(stop));
    boolean apart = blankBefore && blankAfter;
    return apart || (wordBefore && wordAfter) ? at : stop;
  }

  private static boolean isMark(char character) {
    return character == '*' || character == '_';
  }

  /** Whether words in brackets begin here that an address in parentheses follows. */
  private static boolean isLink(String text, int at, int end) {
    int limit = Math.min(end, at + LONGEST_WORDS);
    for (int i = at + 1; i < limit; i++) {
      char character = text.charAt(i);
      if (character == ']') {
        return address(text, i, end) > i;
      }
      if (character == '[' || character == '\n') {
        return false;
      }
    }
    return false;
  }

  /** Offset after {@code ](https://…)}; {@code at} when no address stands there. */
  private static int address(String text, int at, int end) {
    boolean opens =
        text.startsWith("](http", at) || text.startsWith("](/", at) || text.startsWith("](#", at);
    int limit = Math.min(end, at + LONGEST_ADDRESS);
    for (int i = at + 2; opens && i < limit; i++) {
      char character = text.charAt(i);
      if (character == ')') {
        return i + 1;
      }
      if (Character.isWhitespace(character)) {
        return at;
      }
    }
    return at;
  }
}
