package org.careo.clean.plain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * A paragraph or line of a text, or a part of one, with the surface features the labelling looks
 * at. Features of very long blocks are taken from their beginning and end only, so that a line of
 * megabytes costs no more than a paragraph.
 *
 * @param index its place among the blocks of the text
 * @param span where it is, without surrounding white space
 * @param text its words
 * @param folded the beginning, folded, without bullet, heading mark or emphasis round it, for
 *     matching; at most {@link #MATCHED} characters
 * @param marker bullet or heading mark at its start
 * @param blankBefore whether an empty line stands before it
 * @param words number of words
 * @param ended whether it ends as a sentence does
 */
record Block(
    int index,
    Span span,
    String text,
    String folded,
    Marker marker,
    boolean blankBefore,
    int words,
    boolean ended) {

  static final int MATCHED = 320;

  private static final Pattern EMPHASIS = Pattern.compile("^[*_]+|[*_]+$");

  /** What stands at the start of a block besides words. */
  enum Marker {
    NONE,
    BULLET,
    NUMBER,
    HASH,
    QUOTE
  }

  static Block of(int index, String whole, Span span, boolean blankBefore) {
    String text = span.of(whole);
    int mark = markLength(text);
    String head = text.substring(mark, Math.min(text.length(), mark + MATCHED));
    return new Block(
        index,
        span,
        text,
        plain(Folding.fold(head).replaceAll("[\\s\\u00A0]+", " ")).strip(),
        marker(text),
        blankBefore,
        countWords(text),
        endsSentence(text));
  }

  /**
   * Whether the lexicon's whole-line patterns may be tried: the whole line is in {@code folded}.
   */
  boolean isShort() {
    return text.length() <= MATCHED - 20;
  }

  /** A paragraph of sentences. */
  boolean isProse() {
    return words >= 10 && ended || words >= 30;
  }

  /** Set off from the running text by emphasis from end to end, as standfirsts are. */
  boolean isApart() {
    char first = text.charAt(0);
    return (first == '*' || first == '_')
        && text.charAt(text.length() - 1) == first
        && text.length() < 600
        && marker == Marker.NONE;
  }

  /** May be a headline or a section heading: short, not a sentence, no list item. */
  boolean isHeadingLike() {
    if (marker == Marker.HASH) {
      return text.length() <= 250;
    }
    if (words < 1 || words > 26 || text.length() > 200 || marker == Marker.BULLET) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (last == '?' || last == '!') {
      return words <= 18;
    }
    if (last == '.') {
      return words >= 2 && words <= 12 && text.endsWith("...");
    }
    return (!ended || last == '\'' || last == '"' || last == '’' || last == '”' || last == '»')
        && last != ','
        && last != ';'
        && (last != ':' || marker == Marker.NUMBER && words <= 12)
        && hasLetters();
  }

  /** The beginning of the text, as far as lines of a head are looked at. */
  String start() {
    return text.substring(0, Math.min(text.length(), 300));
  }

  /** The text after bullet or heading mark. */
  String bare() {
    return text.substring(markLength(text)).strip();
  }

  /** The words without the emphasis of a markup round them: "*By Ana Ruiz*". */
  static String plain(String words) {
    return EMPHASIS.matcher(words).replaceAll("");
  }

  private boolean hasLetters() {
    int letters = 0;
    for (int index = 0; index < text.length(); index++) {
      if (Character.isLetter(text.charAt(index))) {
        letters++;
      }
    }
    return letters * 2 >= text.length();
  }

  private static Marker marker(String text) {
    int length = markLength(text);
    if (length == 0) {
      return Marker.NONE;
    }
    char first = text.charAt(0);
    if (first == '#') {
      return Marker.HASH;
    }
    if (first == '>') {
      return Marker.QUOTE;
    }
    return Character.isLetterOrDigit(first) || first == '(' ? Marker.NUMBER : Marker.BULLET;
  }

  /** Length of "• ", "- ", "3. ", "## ", "> " at the start. */
  private static int markLength(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int index = 0;
    char first = text.charAt(0);
    if (first == '#') {
      while (index < text.length() && index < 6 && text.charAt(index) == '#') {
        index++;
      }
    } else if ("•-*–—▪◦‣·●○■□◆➤>✓✔".indexOf(first) >= 0) {
      index = 1;
      if (first == '—' || first == '–' && text.length() > 1 && text.charAt(1) != ' ') {
        return 0; // A dash opens direct speech in Spanish.
      }
      if ("•▪◦‣●○■□◆➤✓✔".indexOf(first) >= 0) {
        return skipSpace(text, 1);
      }
    } else if (Character.isDigit(first)) {
      while (index < text.length() && index < 3 && Character.isDigit(text.charAt(index))) {
        index++;
      }
      if (index >= text.length() || ".)".indexOf(text.charAt(index)) < 0) {
        return 0;
      }
      index++;
    } else {
      return 0;
    }
    return index < text.length() && Character.isWhitespace(text.charAt(index))
        ? skipSpace(text, index)
        : 0;
  }

  private static int skipSpace(String text, int from) {
    int index = from;
    while (index < text.length() && BlockCutter.isSpace(text.charAt(index))) {
      index++;
    }
    return index < text.length() ? index : 0;
  }

  private static int countWords(String text) {
    int words = 0;
    boolean inside = false;
    int length = Math.min(text.length(), 20_000);
    for (int index = 0; index < length; index++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(index));
      if (letter && !inside) {
        words++;
      }
      inside = letter || inside && (text.charAt(index) == '\'' || text.charAt(index) == '’');
    }
    return words;
  }

  /** Length of the text without numbers of notes at its end: "It failed.[5][6]". */
  private static int withoutCitations(String text) {
    int end = text.length();
    while (end > 2 && text.charAt(end - 1) == ']') {
      int open = text.lastIndexOf('[', end - 1);
      boolean number =
          open > 0
              && end - open <= 5
              && end - open > 2
              && text.substring(open + 1, end - 1).chars().allMatch(Character::isDigit);
      if (!number) {
        return end;
      }
      end = open;
    }
    return end;
  }

  private static boolean endsSentence(String text) {
    int index = withoutCitations(text) - 1;
    while (index > 0 && "\"'”’»)]*_".indexOf(text.charAt(index)) >= 0) {
      index--;
    }
    return index >= 0 && ".!?…".indexOf(text.charAt(index)) >= 0
        || text.toLowerCase(Locale.ROOT).endsWith(".”");
  }
}
