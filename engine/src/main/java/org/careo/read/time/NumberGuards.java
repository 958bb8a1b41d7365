package org.careo.read.time;

import java.util.Objects;
import java.util.Set;
import org.careo.read.number.NumberPhrase;

/** Refuses bare numbers that look like a day or an hour: "el 5%", "the 28th floor", a score. */
final class NumberGuards {
  private static final Set<String> BEFORE_HOUR = GuardWords.of("before-hour");
  private static final Set<String> BEFORE_HOUR_OF = GuardWords.of("before-hour-of");

  private static final Set<String> BEHIND_HOUR = GuardWords.of("behind-hour");

  private static final Set<String> BEHIND_DAY = GuardWords.of("behind-day");

  private static final Set<String> NO_NOUN = GuardWords.of("no-noun");

  private NumberGuards() {}

  /**
   * "el 5%", "on the 28th floor": the number belongs to what follows.
   *
   * @param weak whether nothing but an article leads it
   */
  static boolean admitDayOfMonth(TimeWords text, Match match, boolean weak) {
    String next = text.folded(match.end());
    boolean word = match.end() < text.size() && text.word(match.end()).isLetters();
    if (weak) {
      boolean told = text.isSpanish() && isPastVerb(next);
      boolean listed = text.folded(match.first() - 1).equals("en");
      boolean glued = text.isGlued(match.end()) && !isMark(next);
      return !listed && !glued && (word ? told : isMark(next) || next.isEmpty());
    }
    return !next.equals("%") && (text.isSpanish() || !word || BEHIND_DAY.contains(next));
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && ".,;:)»\"”".contains(word);
  }

  /** "El 14 matizó": a form of the simple past, told by its ending. */
  private static boolean isPastVerb(String folded) {
    return folded.length() > 3
        && (folded.endsWith("o") && !folded.endsWith("ado") && !folded.endsWith("ido")
            || folded.endsWith("aron")
            || folded.endsWith("ieron"));
  }

  static boolean admitSlashed(TimeWords text, Match match) {
    String next = text.folded(match.end());
    String previous = text.folded(match.first() - 1);
    if (match.first() > 0 && text.word(match.first() - 1).isDigits()) {
      return false;
    }
    return !text.isGlued(match.first()) && !text.isGlued(match.end())
        || next.equals(",")
        || next.equals(".")
        || next.equals(")")
        || previous.equals("(");
  }

  static boolean admitClock(TimeWords text, Match match) {
    int first = match.first();
    boolean score =
        text.folded(first - 1).equals(":")
            || text.folded(match.end()).equals(":") && text.isGlued(match.end());
    if (score) {
      return false;
    }
    if (!match.argument("bare").isEmpty()) {
      int at = match.end();
      return at >= text.size()
          || !text.word(at).isLetters()
          || BEHIND_HOUR.contains(text.folded(at));
    }
    if (match.has("num") && text.isSpanish() && !match.has("daypart") && !match.has("ampm")) {
      // "a las tres mujeres": an hour is followed by no noun.
      int at = match.end();
      boolean noun = at < text.size() && text.word(at).isLetters() && isPluralNoun(text, at);
      double hour = number(text, match.at("num"));
      boolean la = text.folded(first + 1).equals("la") || text.folded(first).equals("la");
      return !noun
          && hour <= 24
          && isHourLed(text, match)
          && (!la || hour == 1)
          && !text.folded(at).equals("%");
    }
    return true;
  }

  /** "a las siete", "hasta las siete", "antes de las siete", "diez para las siete". */
  private static boolean isHourLed(TimeWords text, Match match) {
    int first = match.first();
    if (match.has("less") && !isArticle(text.folded(first)) && !text.folded(first).equals("a")) {
      boolean quarter = text.number(match.at("less")) == null;
      return quarter || number(text, match.at("less")) % 5 == 0;
    }
    String before = text.folded(first - 1);
    return text.folded(first).equals("a") && isArticle(text.folded(first + 1))
        || isArticle(text.folded(first))
            && (BEFORE_HOUR.contains(before)
                || before.equals("de") && BEFORE_HOUR_OF.contains(text.folded(first - 2)));
  }

  private static boolean isArticle(String word) {
    return word.equals("la") || word.equals("las");
  }

  private static double number(TimeWords text, int at) {
    NumberPhrase number = Objects.requireNonNull(text.number(at));
    return number.value();
  }

  static boolean isPluralNoun(TimeWords text, int at) {
    if (at >= text.size() || !text.word(at).isLetters() || text.word(at).isCapitalised()) {
      return false;
    }
    String word = text.folded(at);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !NO_NOUN.contains(word);
  }
}
