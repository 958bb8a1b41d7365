package org.careo.read.time;

import java.util.Set;
import org.careo.read.number.Word;

/** Refuses matches whose words are something else here: "May" as a verb, 2000 soldiers, a score. */
final class Guards {
  private static final Set<String> BEFORE_YEAR = GuardWords.of("before-year");
  private static final Set<String> BEFORE_ANY_YEAR = GuardWords.of("before-any-year");
  private static final Set<String> NO_OLD_YEAR = GuardWords.of("no-old-year");
  private static final Set<String> BEFORE_COUNT = GuardWords.of("before-count");
  private static final Set<String> JOINING_YEARS = GuardWords.of("joining-years");
  private static final Set<String> BEFORE_NAME_MONTH = GuardWords.of("before-name-month");
  private static final Set<String> VERB_MONTHS = GuardWords.of("verb-month");
  private static final Set<String> FULL_SHORT_MONTHS = GuardWords.of("full-short-month");
  private static final Set<String> FALL = GuardWords.of("fall");
  private static final Set<String> SPRING_OR_FALL = GuardWords.of("spring-or-fall");
  private static final Set<String> NO_LENGTH = GuardWords.of("no-length");
  private static final Set<String> BEFORE_SHIFT = GuardWords.of("before-shift");
  private static final Set<String> BEHIND_SHIFT = GuardWords.of("behind-shift");
  private static final Set<String> SHIFT_OF = GuardWords.of("shift-of");
  private static final Set<String> SHIFT_EN = GuardWords.of("shift-en");
  private static final Set<String> SHIFT_EL = GuardWords.of("shift-el");
  private static final Set<String> SHIFT_THAT = GuardWords.of("shift-that");
  private static final Set<String> BEFORE_MONTH = GuardWords.of("before-month");
  private static final Set<String> BEFORE_LENGTH = GuardWords.of("before-length");
  private static final Set<String> MEASURES = GuardWords.of("measure");
  private static final Set<String> NAME_MONTHS = GuardWords.of("name-month");
  private static final Set<String> PAPERS = GuardWords.of("behind-sunday");
  private static final Set<String> BEHIND_COLLAPSE = GuardWords.of("behind-collapse");
  private static final Set<String> BEFORE_SEASON = GuardWords.of("before-season");
  private static final Set<String> APART_SPANISH = GuardWords.of("apart-es");
  private static final Set<String> BEHIND_APART_SPANISH = GuardWords.of("behind-apart-es");
  private static final Set<String> APART = GuardWords.of("apart-en");
  private static final Set<String> BEHIND_APART = GuardWords.of("behind-apart-en");
  private static final Set<String> BEFORE_MORNING = GuardWords.of("before-morning");

  private final TimeWords text;
  private final TimeVocabulary vocabulary;

  Guards(TimeWords text, TimeVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  boolean admit(Match match) {
    boolean weak = !match.argument("weak").isEmpty();
    return switch (match.pattern().action) {
      case "year" -> admitYear(match);
      case "month" -> match.end() - match.first() > 2 || admitMonth(match.at("month"));
      case "calendar" -> admitCalendar(match);
      // "Daily" in the name of a newspaper.
      case "set" -> match.first() == 0 || !text.word(match.first()).isCapitalised();
      case "weekday" -> admitWeekday(match);
      case "season" -> !isCollapse(match) && (!weak || admitSeason(match));
      case "inseason" -> !isCollapse(match);
      case "length" -> admitLength(match, weak);
      case "shift" -> admitShift(match, weak);
      case "slashed" -> !weak || NumberGuards.admitSlashed(text, match);
      case "clock" -> NumberGuards.admitClock(text, match);
      case "daypart" -> admitDaypart(match);
      case "vague" -> match.argument("guard").isEmpty() || isNoun(match.end());
      case "fiscal", "shortfiscal", "century", "decade", "worddecade", "shortdecade" -> true;
      case "dayofmonth" -> NumberGuards.admitDayOfMonth(text, match, weak);
      default -> true;
    };
  }

  private boolean admitYear(Match match) {
    int at = match.at("year");
    Word word = text.word(at);
    int before = at - 1;
    if (match.has("phase") || BEFORE_ANY_YEAR.contains(text.folded(before))) {
      return true;
    }
    String previous = text.folded(before);
    String next = text.folded(match.end());
    boolean nextGlued = text.isGlued(match.end());
    if (!word.isDigits()) {
      return BEFORE_YEAR.contains(previous);
    }
    int year = Integer.parseInt(word.form());
    boolean previousGlued = text.isGlued(at);
    boolean afterCurrency = "$€£¥#".contains(previous) && !previous.isEmpty();
    boolean counted =
        next.equals("%") || next.equals("$") || next.equals("€") || MEASURES.contains(next);
    if (afterCurrency
        || counted
        || previous.equals("no")
        || previous.equals("+")
        || isCitation(match)) {
      return false;
    }
    if (previousGlued && before >= 0 && !isOpening(text.word(before))) {
      boolean range = isYear(before - 1) && (previous.equals("-") || previous.equals("/"));
      return range
          || previous.equals("'")
          || previous.equals("/")
              && text.word(before).kind() == Word.Kind.SIGN
              && before > 0
              && vocabulary.isOf("month", text.folded(before - 1));
    }
    if (nextGlued && text.word(match.end()).isLetters()) {
      return false;
    }
    if (nextGlued && (next.equals("-") || next.equals("/")) && match.end() + 1 < text.size()) {
      Word after = text.word(match.end() + 1);
      if (!after.isDigits() && !after.spaced() && !next.equals("/")) {
        return year >= 1900
            && year < 2100
            && !MEASURES.contains(after.folded())
            && !vocabulary.isOf("unit", after.folded());
      }
      if (after.isDigits()
          && !after.spaced()
          && !isYear(match.end() + 1)
          && after.form().length() != 2) {
        return false;
      }
    }
    boolean led = BEFORE_YEAR.contains(previous) || previous.equals("(") || before < 0;
    boolean plural = NumberGuards.isPluralNoun(text, match.end());
    if (year < 1700 || year >= 2100) {
      return led && !plural && !NO_OLD_YEAR.contains(previous);
    }
    if (year < 1950 || year % 100 == 0) {
      return (led || joinsYears(at)) && !plural;
    }
    return led || !plural || !BEFORE_COUNT.contains(previous);
  }

  private boolean joinsYears(int at) {
    String previous = text.folded(at - 1);
    return JOINING_YEARS.contains(previous) && isYear(at - 2) || previous.equals(",");
  }

  /** "(Reuters, 2025)": the year of a source, not of the text. */
  private boolean isCitation(Match match) {
    boolean closed = text.folded(match.end()).equals(")") || text.folded(match.end()).equals(";");
    if (!closed || !text.folded(match.first() - 1).equals(",")) {
      return false;
    }
    for (int at = match.first() - 2; at >= 0 && at > match.first() - 14; at--) {
      if (text.folded(at).equals("(") || text.folded(at).equals(";")) {
        return text.word(at + 1).isCapitalised();
      }
    }
    return false;
  }

  private boolean isYear(int at) {
    return at >= 0
        && at < text.size()
        && text.word(at).isDigits()
        && text.word(at).form().length() == 4
        && text.word(at).form().chars().allMatch(Character::isDigit);
  }

  private static boolean isOpening(Word word) {
    return word.is("(")
        || word.is("\"")
        || word.is("[")
        || word.is("-") && word.spaced()
        || word.is("¿")
        || word.is("'");
  }

  private boolean admitMonth(int at) {
    Word word = text.word(at);
    String previous = text.folded(at - 1);
    boolean pointed = text.folded(at + 1).equals(".");
    if (word.folded().length() <= 4 && !FULL_SHORT_MONTHS.contains(word.folded())) {
      return pointed && BEFORE_MONTH.contains(previous);
    }
    boolean ambiguous = NAME_MONTHS.contains(word.folded());
    if (text.isSpanish()) {
      boolean name = word.isCapitalised() && at > 0 && !BEFORE_NAME_MONTH.contains(previous);
      return !name || !ambiguous;
    }
    if (VERB_MONTHS.contains(word.folded())) {
      return word.isCapitalised() && BEFORE_MONTH.contains(previous);
    }
    if (ambiguous && at > 0 && !BEFORE_MONTH.contains(previous)) {
      boolean namesBeside =
          text.word(at - 1).isCapitalised()
              || at + 1 < text.size() && text.word(at + 1).isCapitalised();
      return word.isCapitalised() && !namesBeside;
    }
    return true;
  }

  private boolean admitCalendar(Match match) {
    if (!match.has("month")) {
      return true;
    }
    int at = match.at("month");
    boolean alone =
        !match.has("day")
            && !match.has("year")
            && !match.has("dayword")
            && !match.has("ordinal")
            && !match.has("phase");
    if (alone) {
      return admitMonth(at);
    }
    // A number before a month's name that belongs to a greater number or a quantity.
    int last = match.end();
    boolean dayLast = match.after("day") == last;
    if (dayLast && last < text.size()) {
      String next = text.folded(last);
      boolean quantity = next.equals("%") || vocabulary.isOf("unit", next) && !next.equals("day");
      return !quantity;
    }
    return true;
  }

  private boolean admitWeekday(Match match) {
    int at = match.at("weekday");
    Word word = text.word(at);
    if (word.folded().length() <= 4) {
      return text.folded(at + 1).equals(".") || match.end() > at + 1;
    }
    boolean afterName =
        at > 0
            && word.isCapitalised()
            && text.isSpanish()
            && text.word(at - 1).isCapitalised()
            && at > 1;
    boolean paper =
        word.isCapitalised()
            && !text.isSpanish()
            && at + 1 < text.size()
            && text.word(at + 1).isCapitalised()
            && PAPERS.contains(text.folded(at + 1));
    return !afterName && !paper;
  }

  /** "the fall of the city", "this fall in prices". */
  private boolean isCollapse(Match match) {
    return FALL.contains(text.folded(match.at("season")))
        && !match.has("year")
        && BEHIND_COLLAPSE.contains(text.folded(match.end()));
  }

  private boolean admitSeason(Match match) {
    String word = text.folded(match.at("season"));
    String previous = text.folded(match.first() - 1);
    return !SPRING_OR_FALL.contains(word) || BEFORE_SEASON.contains(previous);
  }

  private boolean admitLength(Match match, boolean weak) {
    String previous = text.folded(match.first() - 1);
    if (NO_LENGTH.contains(previous)) {
      // "for the second time in as many years" counts times, not years.
      return false;
    }
    int unitAt = match.has("unit") ? match.at("unit") : match.at("units");
    if (weak) {
      String unit = vocabulary.value("unit", text.folded(unitAt));
      boolean bare = unitAt == match.first();
      boolean often =
          unit.equals("s") || unit.equals("q") || unit.equals("we") || unit.equals("tm");
      return bare ? BEFORE_LENGTH.contains(previous) : !often;
    }
    if (unitAt > 0 && text.folded(unitAt).equals("min") && !match.has("num")) {
      return false;
    }
    if (text.isSpanish()
        && unitAt > 0
        && match.has("num")
        && text.folded(match.at("num")).equals("un")
        && previous.equals("de")) {
      return true;
    }
    boolean second = text.folded(unitAt).equals("segundo") && match.has("num");
    return !second || text.isSpanish();
  }

  /** "a day after officials spoke" tells how far apart two things are, and when neither was. */
  private boolean isDistance(Match match) {
    String last = text.folded(match.end() - 1);
    String next = text.folded(match.end());
    if (text.isSpanish()) {
      return APART_SPANISH.contains(last) && BEHIND_APART_SPANISH.contains(next);
    }
    return match.argument("ref").equals("text")
        && APART.contains(last)
        && match.end() < text.size()
        && text.word(match.end()).isLetters()
        && !BEHIND_APART.contains(next);
  }

  private boolean admitShift(Match match, boolean weak) {
    if (isDistance(match)) {
      return false;
    }
    if (match.has("unit")) {
      String unit = vocabulary.value("unit", text.folded(match.at("unit")));
      String first = text.folded(match.first());
      boolean clock = unit.equals("s") || unit.equals("tm");
      if (clock && !match.has("num") || unit.equals("e") && weak) {
        return false;
      }
      if (weak) {
        String next = text.folded(match.end());
        String lead = text.folded(match.first() - 1);
        boolean led = SHIFT_OF.contains(first) || BEFORE_SHIFT.contains(lead);
        boolean open =
            BEHIND_SHIFT.contains(next) || SHIFT_EN.contains(next) && SHIFT_EL.contains(first);
        return led && !open && (unit.equals("w") || unit.equals("m") || unit.equals("y"));
      }
      if (match.argument("ref").equals("text") && unit.equals("d") && SHIFT_THAT.contains(first)) {
        return true;
      }
    }
    if (text.isSpanish()
        && match.end() - match.first() == 1
        && text.folded(match.first()).equals("manana")) {
      return !BEFORE_MORNING.contains(text.folded(match.first() - 1))
          || text.folded(match.first() - 1).equals("de")
              && !text.folded(match.first() - 2).equals("tarde");
    }
    return true;
  }

  private boolean admitDaypart(Match match) {
    String first = text.folded(match.first());
    return match.end() - match.first() > 1 && !first.equals("la")
        || first.equals("por")
        || first.equals("en");
  }

  private boolean isNoun(int end) {
    return end >= text.size() || !text.word(end).isLetters();
  }
}
