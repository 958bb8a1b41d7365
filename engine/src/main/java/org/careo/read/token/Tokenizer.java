package org.careo.read.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.read.base.WordList;

/**
 * Cuts a sentence into words and marks.
 *
 * <p>{@code "They don't pay $5 a long-term fee."} gives They, do, n't, pay, $, 5, a, long, -, term,
 * fee and the full stop. Time is linear in the length of the stretch: a run of word characters is
 * looked at a fixed number of times, whatever its length.
 */
public final class Tokenizer {
  private static final List<String> CLITICS = List.of("s", "re", "ve", "ll", "d", "m");

  private final WordList abbreviations;
  private final WordList keptHyphens;

  public Tokenizer() {
    abbreviations = WordList.load("sentence/abbreviations.txt");
    keptHyphens = WordList.load("token/hyphens.txt");
  }

  /**
   * Spans of the tokens between two offsets, in order, none empty; white space and the marks of a
   * light markup ({@link InlineMarkup}) are left out.
   */
  public List<Span> tokens(String text, int start, int end, Language language) {
    List<Span> tokens = new ArrayList<>();
    int at = start;
    while (at < end) {
      char character = text.charAt(at);
      if (isBlank(character)) {
        at++;
        continue;
      }
      int markup = InlineMarkup.end(text, at, start, end);
      at = markup > at ? markup : token(text, at, end, language, tokens);
    }
    return tokens;
  }

  /** Adds the token or tokens that begin at an offset; gives the offset after them. */
  private int token(String text, int at, int end, Language language, List<Span> tokens) {
    char first = text.charAt(at);
    if (Character.isLetterOrDigit(first) || Character.isSurrogate(first) || first == '_') {
      return word(text, at, end, language, tokens);
    }
    if ((first == '@' || first == '#') && at + 1 < end && isWordCharacter(text.charAt(at + 1))) {
      int stop = at + 1;
      while (stop < end && (isWordCharacter(text.charAt(stop)) || text.charAt(stop) == '_')) {
        stop++;
      }
      tokens.add(new Span(at, stop));
      return stop;
    }
    if ((first == '\'' || first == '`') && at + 1 < end && text.charAt(at + 1) == first) {
      tokens.add(new Span(at, at + 2));
      return at + 2;
    }
    if (isApostrophe(first)) {
      int clitic = cliticAt(text, at, end);
      if (clitic > at
          && language.equals(Language.ENGLISH)
          && !tokens.isEmpty()
          && tokens.getLast().end() == at) {
        tokens.add(new Span(at, clitic));
        return clitic;
      }
    }
    if (first == '.' || first == '-' || first == '*' || first == '=' || first == '_') {
      int stop = at + 1;
      while (stop < end && text.charAt(stop) == first) {
        stop++;
      }
      tokens.add(new Span(at, stop));
      return stop;
    }
    tokens.add(new Span(at, at + 1));
    return at + 1;
  }

  private int word(String text, int at, int end, Language language, List<Span> tokens) {
    int address = addressEnd(text, at, end);
    if (address > at) {
      tokens.add(new Span(at, address));
      return address;
    }
    // The first character belongs to the word whatever it is: an underscore is no word character.
    int stop = at + 1;
    while (stop < end) {
      char character = text.charAt(stop);
      if (isWordCharacter(character)) {
        stop++;
      } else if (joins(text, at, stop, end, language)) {
        stop++;
      } else {
        break;
      }
    }
    if (stop < end && text.charAt(stop) == '.' && keepsFullStop(text, at, stop, end)) {
      stop++;
    }
    if (language.equals(Language.ENGLISH)) {
      cutContraction(text, at, stop, tokens);
    } else {
      tokens.add(new Span(at, stop));
    }
    return stop;
  }

  /** Whether the mark at {@code mark} is inside the word that began at {@code start}. */
  private boolean joins(String text, int start, int mark, int end, Language language) {
    if (mark + 1 >= end || mark == start) {
      return false;
    }
    char character = text.charAt(mark);
    char before = text.charAt(mark - 1);
    char after = text.charAt(mark + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (character) {
      case '.' -> digits || isLetterFullStop(text, start, mark, after);
      case ',', ':' -> digits;
      case '/' -> digits;
      case '\'', '’' ->
          Character.isLetter(before)
              && Character.isLetter(after)
              && !(language.equals(Language.ENGLISH) && cliticAt(text, mark, end) > mark);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after) && mark - start < 4;
      case '-', '‐', '‑' -> isWordCharacter(after) && keepsHyphen(text, start, mark, end, language);
      case '_' -> isWordCharacter(after) || after == '_';
      default -> false;
    };
  }

  /** Letters with full stops between them: U.S.A., a.m., EE.UU. */
  private static boolean isLetterFullStop(String text, int start, int mark, char after) {
    if (!Character.isLetter(after)) {
      return false;
    }
    int letters = 0;
    for (int at = mark - 1; at >= start && Character.isLetter(text.charAt(at)); at--) {
      letters++;
      if (letters > 2) {
        return false;
      }
    }
    boolean doubled =
        letters == 2
            && Character.isUpperCase(text.charAt(mark - 1))
            && Character.isUpperCase(after);
    return letters == 1 || doubled;
  }

  private boolean keepsHyphen(String text, int start, int mark, int end, Language language) {
    if (!language.equals(Language.ENGLISH)) {
      return !Character.isDigit(text.charAt(mark - 1)) || Character.isLetter(text.charAt(mark + 1));
    }
    boolean digitBefore = Character.isDigit(text.charAt(mark - 1));
    if (digitBefore && mark - start >= 3 && Character.isDigit(text.charAt(mark + 1))) {
      return isSerial(text, start, mark, end);
    }
    return mark - start <= 8
        && keptHyphens.contains(text.substring(start, mark).toLowerCase(Locale.ROOT));
  }

  /** A telephone number or ISO date: digits in three groups. */
  private static boolean isSerial(String text, int start, int mark, int end) {
    int groups = 1;
    int limit = Math.min(end, start + 20);
    for (int at = start; at < limit; at++) {
      char character = text.charAt(at);
      if (character == '-') {
        groups++;
      } else if (!Character.isDigit(character)) {
        break;
      }
    }
    return groups >= 3 && mark - start <= 12;
  }

  private boolean keepsFullStop(String text, int start, int stop, int end) {
    if (stop + 1 < end && text.charAt(stop + 1) == '.') {
      return false;
    }
    if (stop - start > 12) {
      return false;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    boolean last = isLastWord(text, stop + 1, end);
    if (stop - start == 1) {
      return Character.isUpperCase(text.charAt(start)) && !last;
    }
    if (word.indexOf('.') >= 0 && !Character.isDigit(word.charAt(0))) {
      return true;
    }
    return abbreviations.contains(word);
  }

  private static boolean isLastWord(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
      if (at - from > 8) {
        return true;
      }
    }
    return true;
  }

  /** Cuts n't, cannot and possessives off an English word. */
  private static void cutContraction(String text, int start, int stop, List<Span> tokens) {
    int length = stop - start;
    if (length == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
      tokens.add(new Span(start, start + 3));
      tokens.add(new Span(start + 3, stop));
      return;
    }
    boolean negated =
        length > 3
            && isApostrophe(text.charAt(stop - 2))
            && (text.charAt(stop - 1) == 't' || text.charAt(stop - 1) == 'T')
            && (text.charAt(stop - 3) == 'n' || text.charAt(stop - 3) == 'N');
    if (negated) {
      tokens.add(new Span(start, stop - 3));
      tokens.add(new Span(stop - 3, stop));
    } else {
      tokens.add(new Span(start, stop));
    }
  }

  /** Offset after a clitic that begins with the apostrophe at {@code at}; {@code at} when none. */
  private static int cliticAt(String text, int at, int end) {
    for (String clitic : CLITICS) {
      int stop = at + 1 + clitic.length();
      if (stop <= end
          && text.regionMatches(true, at + 1, clitic, 0, clitic.length())
          && (stop == end || !Character.isLetterOrDigit(text.charAt(stop)))) {
        return stop;
      }
    }
    return at;
  }

  /** Offset after a web or mail address that begins here; {@code at} when there is none. */
  private static int addressEnd(String text, int at, int end) {
    boolean web =
        text.regionMatches(true, at, "http://", 0, 7)
            || text.regionMatches(true, at, "https://", 0, 8)
            || text.regionMatches(true, at, "www.", 0, 4);
    int sign = -1;
    int fullStop = -1;
    int stop = at;
    int limit = web ? Math.min(end, at + 2000) : Math.min(end, at + 80);
    while (stop < limit && isAddressCharacter(text.charAt(stop), web)) {
      char character = text.charAt(stop);
      if (character == '@' && sign < 0) {
        sign = stop;
      } else if (character == '.' && stop > at) {
        fullStop = stop;
      }
      stop++;
    }
    while (stop > at && ".,;:!?".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (web || (sign > at && fullStop > sign && fullStop < stop - 1)) {
      return stop;
    }
    return domainEnd(text, at, stop, fullStop);
  }

  /** A bare domain such as example.com; {@code at} when there is none. */
  private static int domainEnd(String text, int at, int stop, int fullStop) {
    if (fullStop <= at + 1 || stop - fullStop < 3 || stop - fullStop > 5) {
      return at;
    }
    for (int index = at; index < stop; index++) {
      char character = text.charAt(index);
      boolean afterStop = index > fullStop;
      if (!(Character.isLowerCase(character)
          || (!afterStop && (Character.isLetterOrDigit(character) || character == '.')))) {
        return at;
      }
    }
    String top = text.substring(fullStop + 1, stop);
    return List.of("com", "org", "net", "gov", "info", "edu", "news").contains(top) ? stop : at;
  }

  private static boolean isAddressCharacter(char character, boolean web) {
    return Character.isLetterOrDigit(character)
        || "._-+@".indexOf(character) >= 0
        || (web && "/:?&=%#~,;!".indexOf(character) >= 0);
  }

  private static boolean isWordCharacter(char character) {
    return Character.isLetterOrDigit(character)
        || Character.isSurrogate(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || character == '\u200D';
  }

  private static boolean isApostrophe(char character) {
    return character == '\'' || character == '’';
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || character == '\u200B'
        || character == '\u200E'
        || character == '\u200F';
  }
}
