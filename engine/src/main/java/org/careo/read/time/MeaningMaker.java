package org.careo.read.time;

import java.util.Set;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.Word;
import org.careo.read.time.Meaning.Phase;
import org.careo.read.time.Meaning.Stretch;
import org.jspecify.annotations.Nullable;

/** Makes the meaning of a match, following the action its pattern names; null refuses the match. */
final class MeaningMaker {
  private static final Set<String> LAST =
      Set.of("last", "past", "pasado", "pasada", "yesterday", "ayer");
  private static final Set<String> NEXT =
      Set.of("next", "coming", "proximo", "proxima", "tomorrow", "manana");

  private final TimeWords text;
  private final TimeVocabulary vocabulary;
  private final Guards guards;

  MeaningMaker(TimeWords text) {
    this.text = text;
    this.vocabulary = TimeVocabulary.of(text.language);
    this.guards = new Guards(text, vocabulary);
  }

  @Nullable Meaning make(Match match) {
    if (!guards.admit(match)) {
      return null;
    }
    return switch (match.pattern().action) {
      case "calendar", "named", "month" -> calendar(match);
      case "shortyear" ->
          new Meaning.Calendar(
              century(integer(match, "int")), month(match), 0, 0, Phase.NONE, Meaning.OPEN);
      case "days" -> days(match);
      case "monthyear" ->
          new Meaning.InYear(by(match), month(match), integer(match, "day"), phase(match));
      case "iso" -> ymd(integer(match, "year"), integer(match, "int"), integer(match, "to"));
      case "slashed" -> slashed(match);
      case "dotted" -> dotted(match);
      case "year" -> new Meaning.Calendar(year(match), 0, 0, 0, phase(match), Meaning.OPEN);
      case "decade" -> year(match) % 10 == 0 ? decade(year(match), phase(match)) : null;
      case "shortdecade" -> shortDecade(integer(match, "int"));
      case "worddecade" -> {
        int decade = Integer.parseInt(vocabulary.value("decade", folded(match, "decade")));
        int century = text.folded(match.first()).equals("18") ? 1800 : 1900;
        yield new Meaning.Years(century + decade, century + decade + 9, Phase.NONE);
      }
      case "century" -> century(match);
      case "fiscal" -> new Stretch(Stretch.Type.FISCAL, 0, year(match), 0, Phase.NONE);
      case "shortfiscal" ->
          new Stretch(Stretch.Type.FISCAL, 0, century(integer(match, "int")), 0, Phase.NONE);
      case "relfiscal" -> new Stretch(Stretch.Type.FISCAL, 0, 0, by(match), Phase.NONE);
      case "quarter" -> stretch(Stretch.Type.QUARTER, ordinal(match), 4, match);
      case "half" -> stretch(Stretch.Type.HALF, ordinal(match), 2, match);
      case "season", "inseason" -> {
        int season = "spsufawi".indexOf(vocabulary.value("season", folded(match, "season"))) / 2;
        yield stretch(Stretch.Type.SEASON, season + 1, 4, match);
      }
      case "weekofyear" -> weekOfYear(match);
      case "weekdayofmonth" ->
          new Meaning.NthWeekday(year(match), month(match), weekday(match), ordinal(match));
      case "shift" -> shift(match);
      case "shiftword" -> new Meaning.Shift(unit(match), direction(match), false, phase(match), "");
      case "dayword" -> new Meaning.Shift("D", direction(match), false, Phase.NONE, part(match));
      case "shiftfrom" -> {
        int base = direction(match, "dayword2");
        boolean days = unit(match).equals("D");
        yield days
            ? new Meaning.Shift("D", sign(match) * number(match) + base, false, Phase.NONE, "")
            : new Meaning.Shift(unit(match), sign(match) * number(match), false, Phase.NONE, "");
      }
      case "within" -> within(match);
      case "window" -> window(match);
      case "until" -> new Meaning.Until(unit(match), number(match), year(match), month(match));
      case "weekday" ->
          new Meaning.Weekday(
              weekday(match), direction(match.argument("dir")), fromText(match), part(match));
      case "weekweekday" -> new Meaning.WeekdayOfWeek(weekday(match), by(match));
      case "dayofmonth" -> new Meaning.DayOfMonth(integer(match, "day"));
      case "vague" -> new Meaning.Vague(match.argument("value"));
      case "length" -> length(match);
      case "repeat" -> repeat(match);
      case "repeatday" -> new Meaning.Repeat("XXXX-WXX-" + Math.max(1, weekday(match)));
      case "set" ->
          new Meaning.Repeat(
              vocabulary.value("set", folded(match, "set")).toUpperCase(java.util.Locale.ROOT));
      case "clock" -> ClockMaker.make(text, match, part(match));
      case "daypart" -> new Meaning.Clock(-1, -1, part(match));
      case "holiday" -> holiday(match);
      default -> null;
    };
  }

  private @Nullable Meaning calendar(Match match) {
    int month =
        match.argument("month").isEmpty()
            ? month(match)
            : Integer.parseInt(match.argument("month"));
    int day =
        match.argument("day").isEmpty() ? dayOf(match) : Integer.parseInt(match.argument("day"));
    int year =
        match.argument("year").isEmpty() ? year(match) : Integer.parseInt(match.argument("year"));
    if (day > 31 || day > 30 && (month == 4 || month == 6 || month == 9 || month == 11)) {
      return null;
    }
    int weekday = weekday(match);
    return new Meaning.Calendar(
        year, month, day, weekday, phase(match), direction(match.argument("dir")));
  }

  private int dayOf(Match match) {
    if (match.has("day")) {
      return integer(match, "day");
    }
    if (match.has("dayword")) {
      return wholeNumber(match.at("dayword"));
    }
    return match.has("ordinal") ? Math.max(0, ordinal(match)) : 0;
  }

  private @Nullable Meaning days(Match match) {
    int first = match.has("day") ? integer(match, "day") : dayOf(match);
    int last = wholeNumber(match.at("to"));
    if (first < 1 || first > 31 || last < 1 || last > 31 || last <= first) {
      return null;
    }
    Meaning.Calendar from =
        new Meaning.Calendar(year(match), month(match), first, 0, Phase.NONE, Meaning.OPEN);
    return new Meaning.Between(
        from, new Meaning.Calendar(year(match), month(match), last, 0, Phase.NONE, Meaning.OPEN));
  }

  private static @Nullable Meaning ymd(int year, int month, int day) {
    boolean fits = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return fits ? new Meaning.Calendar(year, month, day, 0, Phase.NONE, Meaning.OPEN) : null;
  }

  /** Day and month in the order of the language, unless only the other order makes a date. */
  private @Nullable Meaning slashed(Match match) {
    int first = integer(match, "int");
    int second = integer(match, "int2");
    int year = match.has("short") ? century(integer(match, "short")) : year(match);
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
            : match.has("ordinal") ? ordinal(match) : integer(match, "int");
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
    int by = match.argument("by").isEmpty() ? Meaning.OPEN : by(match);
    return new Stretch(type, number, year(match), by, phase(match));
  }

  private @Nullable Meaning weekOfYear(Match match) {
    int week = match.has("ordinal") ? ordinal(match) : integer(match, "int");
    return week == 0 || week > 53 ? null : new Meaning.WeekOfYear(year(match), week);
  }

  private Meaning shift(Match match) {
    String unit = match.argument("unit").isEmpty() ? unit(match) : match.argument("unit");
    double amount = match.argument("by").isEmpty() ? sign(match) * amount(match) : by(match);
    String part = match.argument("part").isEmpty() ? part(match) : match.argument("part");
    Phase phase = match.argument("phase").isEmpty() ? Phase.NONE : phaseWord(match);
    return new Meaning.Shift(unit, amount, fromText(match), phase, part);
  }

  private Meaning within(Match match) {
    String unit = unit(match);
    // English "in three years" tells a length in a report of the past; after a future verb a date.
    if (match.argument("open").isEmpty() && !text.isSpanish()) {
      return new Meaning.Length(unit, number(match));
    }
    return new Meaning.Shift(unit, number(match), false, Phase.NONE, "");
  }

  private Meaning window(Match match) {
    boolean many = !match.argument("many").isEmpty();
    return new Meaning.Window(
        unit(match),
        many ? Double.NaN : number(match),
        Integer.parseInt(match.argument("dir")),
        fromText(match),
        !match.argument("business").isEmpty());
  }

  private Meaning length(Match match) {
    double amount =
        !match.argument("many").isEmpty()
            ? Double.NaN
            : match.argument("number").isEmpty()
                ? number(match)
                : Double.parseDouble(match.argument("number"));
    String unit = match.argument("unit").isEmpty() ? unit(match) : match.argument("unit");
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
      amount = number(match);
    }
    String unit =
        match.has("unit") ? unit(match) : vocabulary.value("units", folded(match, "units"));
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
        return holiday(holiday.rule(), year(match));
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

  private double amount(Match match) {
    if (!match.argument("many").isEmpty()) {
      return Double.NaN;
    }
    double amount = number(match);
    for (int at = match.first(); at < match.end(); at++) {
      boolean half = text.folded(at).equals("medio") || text.folded(at).equals("media");
      amount += text.isSpanish() && half && amount == Math.rint(amount) ? 0.5 : 0;
    }
    return amount;
  }

  private double number(Match match) {
    NumberPhrase number = match.has("num") ? text.number(match.at("num")) : null;
    return number == null ? 1 : number.value();
  }

  private int wholeNumber(int at) {
    NumberPhrase number = at < 0 ? null : text.number(at);
    return number == null || !number.isWhole() || number.value() > 9999 ? 0 : (int) number.value();
  }

  private int integer(Match match, String capture) {
    if (!match.has(capture)) {
      return 0;
    }
    Word word = text.word(match.at(capture));
    boolean plain = word.isDigits() && word.form().chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(word.form()) : wholeNumber(match.at(capture));
  }

  private int year(Match match) {
    return integer(match, "year");
  }

  private int month(Match match) {
    return match.has("month")
        ? Integer.parseInt(vocabulary.value("month", folded(match, "month")))
        : 0;
  }

  private int weekday(Match match) {
    if (match.has("weekdays")) {
      String word = folded(match, "weekdays");
      String known = vocabulary.value("weekdays", word);
      known =
          known.isEmpty()
              ? vocabulary.value("weekday", word.substring(0, word.length() - 1))
              : known;
      return known.isEmpty() ? 0 : Integer.parseInt(known);
    }
    return match.has("weekday")
        ? Integer.parseInt(vocabulary.value("weekday", folded(match, "weekday")))
        : 0;
  }

  private int ordinal(Match match) {
    return match.has("ordinal")
        ? Integer.parseInt(vocabulary.value("ordinal", folded(match, "ordinal")))
        : integer(match, "int");
  }

  private String unit(Match match) {
    String capture = match.has("unit") ? "unit" : "units";
    return match.has(capture) ? code(folded(match, capture)) : "D";
  }

  private String code(String word) {
    return vocabulary.value("unit", word).toUpperCase(java.util.Locale.ROOT);
  }

  private Phase phase(Match match) {
    if (match.has("phase")) {
      return Phase.valueOf(
          vocabulary.value("phase", folded(match, "phase")).toUpperCase(java.util.Locale.ROOT));
    }
    return match.argument("phase").isEmpty() ? Phase.NONE : phaseWord(match);
  }

  private Phase phaseWord(Match match) {
    for (int at = match.first(); at < match.end(); at++) {
      String word = text.folded(at);
      Phase phase =
          switch (word) {
            case "early", "earlier", "beginning", "start", "temprano" -> Phase.START;
            case "mid", "middle", "mediados" -> Phase.MID;
            case "late", "later", "end", "tarde", "adelante" -> Phase.END;
            default -> Phase.NONE;
          };
      String known = vocabulary.value("phase", word).toUpperCase(java.util.Locale.ROOT);
      if (phase != Phase.NONE || !known.isEmpty()) {
        return phase == Phase.NONE ? Phase.valueOf(known) : phase;
      }
    }
    return Phase.NONE;
  }

  private String part(Match match) {
    return match.has("daypart")
        ? vocabulary.value("daypart", folded(match, "daypart")).toUpperCase(java.util.Locale.ROOT)
        : "";
  }

  private String folded(Match match, String capture) {
    return text.folded(match.at(capture));
  }

  private static int by(Match match) {
    return Integer.parseInt(match.argument("by"));
  }

  private static int sign(Match match) {
    return Integer.parseInt(match.argument("sign"));
  }

  private static int direction(String argument) {
    return argument.isEmpty() ? Meaning.OPEN : Integer.parseInt(argument);
  }

  private static boolean fromText(Match match) {
    return match.argument("ref").equals("text");
  }

  private int direction(Match match) {
    for (int at = match.first(); at < match.end(); at++) {
      if (LAST.contains(text.folded(at))) {
        return -1;
      }
      if (NEXT.contains(text.folded(at))) {
        return 1;
      }
    }
    return 0;
  }

  private int direction(Match match, String capture) {
    String word = folded(match, capture);
    return LAST.contains(word) ? -1 : NEXT.contains(word) ? 1 : 0;
  }
}
