package org.careo.read.time;

import java.util.Locale;
import org.careo.read.time.Meaning.Phase;
import org.careo.read.time.Meaning.Stretch;
import org.jspecify.annotations.Nullable;

/** Makes the meaning of a match, following the action its pattern names; null refuses the match. */
final class MeaningMaker {
  private final TimeWords text;
  private final TimeVocabulary vocabulary;
  private final Guards guards;
  private final MatchWords said;

  MeaningMaker(TimeWords text) {
    this.text = text;
    this.vocabulary = TimeVocabulary.of(text.language);
    this.guards = new Guards(text, vocabulary);
    this.said = new MatchWords(text, vocabulary);
  }

  @Nullable Meaning make(Match match) {
    if (!guards.admit(match)) {
      return null;
    }
    return switch (match.pattern().action) {
      case "calendar", "named", "month" -> calendar(match);
      case "shortyear" ->
          new Meaning.Calendar(
              century(said.integer(match, "int")),
              said.month(match),
              0,
              0,
              Phase.NONE,
              Meaning.OPEN);
      case "days" -> days(match);
      case "monthyear" ->
          new Meaning.InYear(
              said.by(match), said.month(match), said.integer(match, "day"), said.phase(match));
      case "iso" ->
          ymd(said.integer(match, "year"), said.integer(match, "int"), said.integer(match, "to"));
      case "slashed" -> slashed(match);
      case "dotted" -> dotted(match);
      case "year" ->
          new Meaning.Calendar(said.year(match), 0, 0, 0, said.phase(match), Meaning.OPEN);
      case "decade" ->
          said.year(match) % 10 == 0 ? decade(said.year(match), said.phase(match)) : null;
      case "shortdecade" -> shortDecade(said.integer(match, "int"));
      case "worddecade" -> {
        int decade = Integer.parseInt(vocabulary.value("decade", said.folded(match, "decade")));
        int century = text.folded(match.first()).equals("18") ? 1800 : 1900;
        yield new Meaning.Years(century + decade, century + decade + 9, Phase.NONE);
      }
      case "century" -> century(match);
      case "fiscal" -> new Stretch(Stretch.Type.FISCAL, 0, said.year(match), 0, Phase.NONE);
      case "shortfiscal" ->
          new Stretch(Stretch.Type.FISCAL, 0, century(said.integer(match, "int")), 0, Phase.NONE);
      case "relfiscal" -> new Stretch(Stretch.Type.FISCAL, 0, 0, said.by(match), Phase.NONE);
      case "quarter" -> stretch(Stretch.Type.QUARTER, said.ordinal(match), 4, match);
      case "half" -> stretch(Stretch.Type.HALF, said.ordinal(match), 2, match);
      case "season", "inseason" -> {
        int season =
            "spsufawi".indexOf(vocabulary.value("season", said.folded(match, "season"))) / 2;
        yield stretch(Stretch.Type.SEASON, season + 1, 4, match);
      }
      case "weekofyear" -> weekOfYear(match);
      case "weekof" ->
          calendar(match) instanceof Meaning.Calendar day ? new Meaning.WeekOf(day) : null;
      case "weekofmonth" ->
          new Meaning.WeekOfMonth(
              said.year(match),
              said.month(match),
              match.argument("last").isEmpty() ? said.ordinal(match) : -1);
      case "weekdayofmonth" ->
          new Meaning.NthWeekday(
              said.year(match), said.month(match), said.weekday(match), said.ordinal(match));
      case "shift" -> shift(match);
      case "shiftword" ->
          new Meaning.Shift(said.unit(match), said.direction(match), false, said.phase(match), "");
      case "dayword" ->
          new Meaning.Shift("D", said.direction(match), false, Phase.NONE, said.part(match));
      case "shiftfrom" -> {
        int base = said.direction(match, "dayword2");
        boolean days = said.unit(match).equals("D");
        yield days
            ? new Meaning.Shift(
                "D", said.sign(match) * said.number(match) + base, false, Phase.NONE, "")
            : new Meaning.Shift(
                said.unit(match), said.sign(match) * said.number(match), false, Phase.NONE, "");
      }
      case "within" -> within(match);
      case "window" -> window(match);
      case "until" ->
          new Meaning.Until(
              said.unit(match), said.number(match), said.year(match), said.month(match));
      case "weekday" ->
          new Meaning.Weekday(
              said.weekday(match),
              said.direction(match.argument("dir")),
              said.fromText(match),
              said.part(match));
      case "weekweekday" -> new Meaning.WeekdayOfWeek(said.weekday(match), said.by(match));
      case "dayofmonth" -> dayOfMonth(match);
      case "vague" -> new Meaning.Vague(match.argument("value"));
      case "length" -> length(match);
      case "repeat" -> repeat(match);
      case "repeatday" -> new Meaning.Repeat("XXXX-WXX-" + Math.max(1, said.weekday(match)));
      case "set" ->
          new Meaning.Repeat(
              match.argument("value").isEmpty()
                  ? vocabulary.value("set", said.folded(match, "set")).toUpperCase(Locale.ROOT)
                  : match.argument("value"));
      case "clock" -> ClockMaker.make(text, match, said.part(match));
      case "daypart" ->
          new Meaning.Clock(
              -1, -1, match.argument("part").isEmpty() ? said.part(match) : match.argument("part"));
      case "holiday" -> holiday(match);
      default -> null;
    };
  }

  private @Nullable Meaning calendar(Match match) {
    int month =
        match.argument("month").isEmpty()
            ? said.month(match)
            : Integer.parseInt(match.argument("month"));
    int day =
        match.argument("day").isEmpty() ? dayOf(match) : Integer.parseInt(match.argument("day"));
    int year =
        match.argument("year").isEmpty()
            ? said.year(match)
            : Integer.parseInt(match.argument("year"));
    if (day > 31 || day > 30 && (month == 4 || month == 6 || month == 9 || month == 11)) {
      return null;
    }
    int weekday = said.weekday(match);
    return new Meaning.Calendar(
        year, month, day, weekday, said.phase(match), said.direction(match.argument("dir")));
  }

  private int dayOf(Match match) {
    if (match.has("day")) {
      return said.integer(match, "day");
    }
    if (match.has("dayword")) {
      return said.wholeNumber(match.at("dayword"));
    }
    return match.has("ordinal") ? Math.max(0, said.ordinal(match)) : 0;
  }

  private @Nullable Meaning days(Match match) {
    int first = match.has("day") ? said.integer(match, "day") : dayOf(match);
    int last = said.wholeNumber(match.at("to"));
    if (first < 1 || first > 31 || last < 1 || last > 31 || last <= first) {
      return null;
    }
    if (last - first > 1 && isList(match)) {
      return null;
    }
    Meaning.Calendar from =
        new Meaning.Calendar(
            said.year(match), said.month(match), first, 0, Phase.NONE, Meaning.OPEN);
    return new Meaning.Between(
        from,
        new Meaning.Calendar(
            said.year(match), said.month(match), last, 0, Phase.NONE, Meaning.OPEN));
  }

  /** "the 18th and the 22nd of May" are two days, "between" them is a stretch. */
  private boolean isList(Match match) {
    String opening = text.folded(match.first());
    if (opening.equals("between") || opening.equals("entre")) {
      return false;
    }
    String link = text.folded(match.at("to") - 1);
    link = link.equals("el") || link.equals("the") ? text.folded(match.at("to") - 2) : link;
    return link.equals("and") || link.equals("y");
  }

  private static @Nullable Meaning ymd(int year, int month, int day) {
    boolean fits = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return fits ? new Meaning.Calendar(year, month, day, 0, Phase.NONE, Meaning.OPEN) : null;
  }

  /** Day and month in the order of the language, unless only the other order makes a date. */
  private @Nullable Meaning slashed(Match match) {
    int first = said.integer(match, "int");
    int second = said.integer(match, "int2");
    int year = match.has("short") ? century(said.integer(match, "short")) : said.year(match);
    boolean dayFirst = text.isSpanish() ? second <= 12 : first > 12;
    return dayFirst ? ymd(year, second, first) : ymd(year, first, second);
  }

  private @Nullable Meaning dotted(Match match) {
    String[] parts = text.word(match.first()).form().split("\\.");
    int year = Integer.parseInt(parts[2]);
    return ymd(
        year < 100 ? century(year) : year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }

  private static int century(int shortYear) {
    return shortYear > 50 ? 1900 + shortYear : 2000 + shortYear;
  }

  private static Meaning decade(int from, Phase phase) {
    return new Meaning.Years(from, from + 9, phase);
  }

  private static @Nullable Meaning shortDecade(int decade) {
    boolean fits = decade % 10 == 0 && decade >= 20 && decade <= 90;
    return fits ? decade(1900 + decade, Phase.NONE) : null;
  }

  private @Nullable Meaning century(Match match) {
    int number =
        match.has("roman")
            ? roman(text.word(match.at("roman")).form())
            : match.has("ordinal") ? said.ordinal(match) : said.integer(match, "int");
    return number < 1 || number > 22
        ? null
        : new Meaning.Years((number - 1) * 100, (number - 1) * 100 + 99, Phase.NONE);
  }

  private static int roman(String numeral) {
    int value = 0;
    int last = 0;
    for (int index = numeral.length() - 1; index >= 0; index--) {
      int digit =
          switch (numeral.charAt(index)) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
          };
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value;
  }

  private @Nullable Meaning stretch(Stretch.Type type, int number, int most, Match match) {
    if (number < 1 || number > most) {
      return null;
    }
    int by = match.argument("by").isEmpty() ? Meaning.OPEN : said.by(match);
    return new Stretch(type, number, said.year(match), by, said.phase(match));
  }

  private @Nullable Meaning weekOfYear(Match match) {
    int week = match.has("ordinal") ? said.ordinal(match) : said.integer(match, "int");
    return week == 0 || week > 53 ? null : new Meaning.WeekOfYear(said.year(match), week);
  }

  private Meaning shift(Match match) {
    String unit = match.argument("unit").isEmpty() ? said.unit(match) : match.argument("unit");
    double amount =
        match.argument("by").isEmpty() ? said.sign(match) * said.amount(match) : said.by(match);
    String part = match.argument("part").isEmpty() ? said.part(match) : match.argument("part");
    Phase phase = match.argument("phase").isEmpty() ? Phase.NONE : said.phaseWord(match);
    return new Meaning.Shift(unit, amount, said.fromText(match), phase, part);
  }

  private Meaning within(Match match) {
    String unit = said.unit(match);
    // English "in three years" tells a length in a report of the past; after a future verb a date.
    if (match.argument("open").isEmpty() && !text.isSpanish()) {
      return new Meaning.Length(unit, said.number(match));
    }
    return match.argument("open").isEmpty()
        ? new Meaning.Within(unit, said.number(match))
        : new Meaning.Shift(unit, said.number(match), false, Phase.NONE, "");
  }

  private @Nullable Meaning dayOfMonth(Match match) {
    int day = said.integer(match, "day");
    return day < 1 || day > 31 ? null : new Meaning.DayOfMonth(day, said.weekday(match));
  }

  private Meaning window(Match match) {
    boolean many = !match.argument("many").isEmpty();
    return new Meaning.Window(
        said.unit(match),
        many ? Double.NaN : said.number(match),
        Integer.parseInt(match.argument("dir")),
        said.fromText(match),
        !match.argument("business").isEmpty());
  }

  private Meaning length(Match match) {
    double amount =
        !match.argument("many").isEmpty()
            ? Double.NaN
            : match.argument("number").isEmpty()
                ? said.number(match)
                : Double.parseDouble(match.argument("number"));
    String unit = match.argument("unit").isEmpty() ? said.unit(match) : match.argument("unit");
    if (!match.argument("word").isEmpty()) {
      unit = vocabulary.value("unit", text.folded(match.end() - 2));
    }
    for (int at = match.first(); at < match.end() && amount == Math.rint(amount); at++) {
      if (text.isSpanish()
          && match.argument("number").isEmpty()
          && (text.folded(at).equals("medio") || text.folded(at).equals("media"))) {
        amount += 0.5;
      } else if (text.isSpanish() && text.folded(at).equals("cuarto")) {
        amount += 0.25;
      }
    }
    return new Meaning.Length(unit, match.argument("half").isEmpty() ? amount : amount + 0.5);
  }

  private Meaning repeat(Match match) {
    double amount =
        match.argument("number").isEmpty() ? 1 : Double.parseDouble(match.argument("number"));
    boolean every =
        match.has("num")
            && match.at("num") < match.at("unit")
            && text.folded(match.end() - 2).equals("a");
    if (match.has("num") && !every && match.at("num") == match.at("unit") - 1) {
      amount = said.number(match);
    }
    String unit =
        match.has("unit")
            ? said.unit(match)
            : vocabulary.value("units", said.folded(match, "units"));
    return new Meaning.Repeat(Units.duration(unit.isEmpty() ? "D" : unit, amount));
  }

  private @Nullable Meaning holiday(Match match) {
    int end = match.after("holiday");
    for (TimeVocabulary.Holiday holiday : vocabulary.holidays) {
      boolean same = holiday.words().size() == end - match.at("holiday");
      for (int index = 0; same && index < holiday.words().size(); index++) {
        same = text.folded(match.at("holiday") + index).equals(holiday.words().get(index));
      }
      if (same) {
        return holiday(holiday.rule(), said.year(match));
      }
    }
    return null;
  }

  private static Meaning holiday(String rule, int year) {
    if (rule.startsWith("easter")) {
      int shift = rule.equals("easter") ? 0 : Integer.parseInt(rule.substring("easter".length()));
      return new Meaning.Easter(year, shift);
    }
    String[] parts = rule.replace("--1", "-L").split("-");
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      return new Meaning.Calendar(
          year, month, Integer.parseInt(parts[1]), 0, Phase.NONE, Meaning.OPEN);
    }
    int nth = parts[2].equals("L") ? -1 : Integer.parseInt(parts[2]);
    return new Meaning.NthWeekday(year, month, Integer.parseInt(parts[1]), nth);
  }
}
