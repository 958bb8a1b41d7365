package org.careo.read.sentence;

import java.util.Locale;
import org.careo.model.Span;
import org.careo.read.base.Blocks;
import org.careo.read.base.WordList;

/**
 * Decides for one mark in a block whether a sentence ends there.
 *
 * <p>A full stop ends a sentence when what follows may open one and the word before is no
 * abbreviation, initial or list number; after an abbreviation that may itself be last ("U.S.",
 * "Inc.") only a word that usually opens sentences tells. Marks that close a quotation or bracket
 * stay with the sentence they close.
 */
final class Boundaries {
  private static final int LONGEST_LABEL = 120;

  /** Dashes and blanks that open a turn of speech, in characters. */
  private static final int LONGEST_TURN = 5;

  private static final String CLOSERS = "\"'”’»)]}›*";
  private static final String DASHES = "—–-";
  private static final String OPENERS = "\"'“‘«([{¿¡‹" + DASHES;

  private final WordList abbreviations = WordList.load("sentence/abbreviations.txt");
  private final WordList leading;
  private final WordList openers;
  private final WordList speech;
  private final WordList notLabel;
  private final WordList ordinaryWords;

  Boundaries() {
    leading = WordList.section("sentence/words.txt", "leading");
    openers = WordList.section("sentence/words.txt", "openers");
    speech = WordList.section("sentence/words.txt", "speech");
    notLabel = WordList.section("sentence/words.txt", "notlabel");
    ordinaryWords = WordList.section("sentence/words.txt", "ordinary");
  }

  /** Offset after a sentence whose closing mark stands at {@code at}; -1 when none ends there. */
  int endAt(String text, int start, int at, int end) {
    char mark = text.charAt(at);
    if (mark != '.' && mark != '!' && mark != '?' && mark != '…' && mark != '。') {
      return -1;
    }
    if (at > start && isRunMark(text.charAt(at - 1))) {
      return -1;
    }
    int after = at + 1;
    while (after < end && ".!?…".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean run = after > at + 1 || mark == '…';
    int closed = after;
    while (closed < end
        && CLOSERS.indexOf(text.charAt(closed)) >= 0
        && closesAt(text, closed, end)) {
      closed++;
    }
    if (closed >= end) {
      return end;
    }
    if (!Blocks.isBlank(text.charAt(closed))) {
      return isMissingBlank(text, start, at, closed, end) ? closed : -1;
    }
    int next = closed;
    while (next < end && Blocks.isBlank(text.charAt(next))) {
      next++;
    }
    if (next >= end) {
      return end;
    }
    boolean ends =
        mark == '.' && !run
            ? fullStopEnds(text, start, at, closed, next, end)
            : mayOpen(text, next, end) && !speechFollows(text, after, closed, next, end);
    return ends ? closed : -1;
  }

  /** Only the first mark of a run is looked at, so that a long run costs its length once. */
  private static boolean isRunMark(char character) {
    return character == '.' || character == '!' || character == '?' || character == '…';
  }

  /** A straight quotation mark or asterisk closes only when no letter or digit follows. */
  private static boolean closesAt(String text, int at, int end) {
    char mark = text.charAt(at);
    if (mark != '"' && mark != '\'' && mark != '*') {
      return true;
    }
    return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** {@code "approaches.Decades"}: a full stop without the blank. */
  private static boolean isMissingBlank(String text, int start, int at, int closed, int end) {
    if (closed + 1 >= end) {
      return false;
    }
    char next = text.charAt(closed);
    boolean opens =
        Character.isUpperCase(next)
            ? Character.isLowerCase(text.charAt(closed + 1)) || text.charAt(closed + 1) == ' '
            : (next == '“' || next == '¿' || next == '¡');
    int word = at - 1;
    int letters = 0;
    while (word >= start && Character.isLetter(text.charAt(word)) && letters < 4) {
      if (Character.isUpperCase(text.charAt(word)) && letters < 2) {
        return false;
      }
      letters++;
      word--;
    }
    boolean bracket = at > start && (text.charAt(at - 1) == ')' || closed > at + 1);
    return opens && (letters >= 3 || bracket) && !isAddress(text, start, at);
  }

  private static boolean isAddress(String text, int start, int at) {
    int from = at;
    int limit = Math.max(start, at - 60);
    while (from > limit && !Blocks.isBlank(text.charAt(from - 1))) {
      from--;
      if (text.charAt(from) == '/' || text.charAt(from) == '@') {
        return true;
      }
    }
    return false;
  }

  private boolean fullStopEnds(String text, int start, int at, int closed, int next, int end) {
    if (!mayOpen(text, next, end)) {
      return false;
    }
    int from = at;
    int limit = Math.max(start, at - 20);
    while (from > limit && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    int length = at - from;
    if (length == 0) {
      return true;
    }
    String word = text.substring(from, at).toLowerCase(Locale.ROOT);
    if (closed > at + 1) {
      return true;
    }
    boolean onlyDigits = word.chars().allMatch(Character::isDigit);
    if (onlyDigits) {
      return from > start || length > 3;
    }
    if (leading.contains(word)) {
      return word.equals("no") && text.charAt(from) == 'n' && !Character.isDigit(text.charAt(next));
    }
    String following = word(text, next, end);
    if (length == 1 && Character.isLetter(word.charAt(0))) {
      return Character.isUpperCase(text.charAt(from))
          ? opens(following) && !precededByName(text, start, from)
          : opens(following);
    }
    if (word.indexOf('.') >= 0 || abbreviations.contains(word)) {
      boolean capital = Character.isUpperCase(text.charAt(from));
      boolean ordinary = !capital && word.indexOf('.') < 0 && ordinaryWords.contains(word);
      boolean turn = opensTurn(text, next, end);
      return ordinary || opens(following) || !turn && !Character.isLetterOrDigit(text.charAt(next));
    }
    return true;
  }

  /** Whether a word is a title or an initial that leads a name on: no sentence ends behind it. */
  boolean leads(String text, Span word) {
    int stop = word.end() - 1;
    if (text.charAt(stop) != '.') {
      return false;
    }
    int from = stop;
    while (from > word.start() && isWordPart(text.charAt(from - 1)) && stop - from < 20) {
      from--;
    }
    if (from == stop || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    return stop - from == 1
        || leading.contains(text.substring(from, stop).toLowerCase(Locale.ROOT));
  }

  private static boolean precededByName(String text, int start, int from) {
    int at = from - 1;
    while (at > start && Blocks.isBlank(text.charAt(at))) {
      at--;
    }
    int word = at;
    while (word > start && isWordPart(text.charAt(word - 1)) && at - word < 20) {
      word--;
    }
    return word >= start && Character.isUpperCase(text.charAt(word));
  }

  private boolean opens(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && openers.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence may open at an offset: a capital, a digit or an opening mark. */
  private static boolean mayOpen(String text, int at, int end) {
    int from = at;
    while (from < end && from - at < 4 && OPENERS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    if (from >= end) {
      return true;
    }
    char character = text.charAt(from);
    if (from > at && Blocks.isBlank(character)) {
      return opensTurn(text, at, end);
    }
    if (from > at) {
      return !Character.isLowerCase(character) || text.charAt(at) == '¿' || text.charAt(at) == '¡';
    }
    return !Character.isLowerCase(character)
        && (Character.isLetterOrDigit(character)
            || Character.isSurrogate(character)
            || character == '@'
            || character == '#'
            || character == '$'
            || character == '€'
            || character == '*'
            || Character.isIdeographic(character));
  }

  /** {@code "… closed. - We knew nothing"}: a dash that stands free opens a turn of speech. */
  private static boolean opensTurn(String text, int at, int end) {
    int from = at;
    while (from < end
        && from - at < LONGEST_TURN
        && (DASHES.indexOf(text.charAt(from)) >= 0 || Blocks.isBlank(text.charAt(from)))) {
      from++;
    }
    boolean free = from > at + 1 && Blocks.isBlank(text.charAt(from - 1)) && from < end;
    return free
        && DASHES.indexOf(text.charAt(at)) >= 0
        && (Character.isUpperCase(text.charAt(from)) || "¿¡“«\"".indexOf(text.charAt(from)) >= 0);
  }

  /** {@code “Why?” Ruiz asked}: the reporting clause belongs to the sentence. */
  private boolean speechFollows(String text, int after, int closed, int next, int end) {
    if (closed == after) {
      return false;
    }
    int at = next;
    for (int count = 0; count < 4 && at < end; count++) {
      String word = word(text, at, end);
      if (word.isEmpty()) {
        return false;
      }
      if (speech.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      at += word.length();
      while (at < end && Blocks.isBlank(text.charAt(at))) {
        at++;
      }
    }
    return false;
  }

  private static String word(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop - at < 30 && isWordPart(text.charAt(stop))) {
      stop++;
    }
    return text.substring(at, stop);
  }

  private static boolean isWordPart(char character) {
    return Character.isLetterOrDigit(character)
        || character == '.'
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /**
   * Offset after the colon of a label that opens a block; the block's start when it has none. A
   * label is a name or heading in capitals, with a role after a comma at most, and no verb of
   * speech.
   */
  int labelEnd(String text, Span block) {
    int limit = Math.min(block.end(), block.start() + LONGEST_LABEL);
    int colon = -1;
    for (int at = block.start(); at < limit && colon < 0; at++) {
      char character = text.charAt(at);
      if (character == ':') {
        colon = at;
      } else if ("\"“«?!;".indexOf(character) >= 0) {
        return block.start();
      }
    }
    if (colon < 0 || colon + 2 >= block.end() || !Blocks.isBlank(text.charAt(colon + 1))) {
      return block.start();
    }
    int next = colon + 1;
    while (next < block.end() && Blocks.isBlank(text.charAt(next))) {
      next++;
    }
    boolean opens = next < block.end() && mayOpen(text, next, block.end());
    return opens && isLabel(text.substring(block.start(), colon)) ? colon + 1 : block.start();
  }

  private boolean isLabel(String label) {
    int comma = label.indexOf(',');
    String name = comma < 0 ? label : label.substring(0, comma);
    int capitals = 0;
    for (String word : name.strip().split("\\s+")) {
      if (word.isEmpty()) {
        return false;
      }
      char first = word.charAt(0);
      boolean particle = word.length() <= 3 && Character.isLowerCase(first);
      if (Character.isUpperCase(first) || first == '(') {
        capitals++;
      } else if (!particle) {
        return false;
      }
    }
    for (String word : label.split("[\\s,]+")) {
      if (notLabel.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return capitals > 0;
  }
}
