package org.careo.clean.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.DateRange;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * Dates with a year as news writes them, English and Spanish: "2025-11-20", "Nov. 20, 2025", "20th
 * November 2025", "20 de noviembre de 2025", "November 2025". A date in figures alone
 * ("05/08/2025") is read only where it can mean one day; a relative one ("26 days ago") gives no
 * day.
 */
final class WrittenDates {

  /**
   * A date in a text.
   *
   * @param span where it stands
   * @param range the days it may mean
   */
  record Found(Span span, DateRange range) {}

  private static final Map<String, Integer> MONTHS = months();
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern ISO =
      Pattern.compile("\\b((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern MONTH_FIRST = LinePatterns.of("written-dates.month-first");
  private static final Pattern DAY_FIRST = LinePatterns.of("written-dates.day-first");
  private static final Pattern MONTH_ONLY = LinePatterns.of("written-dates.month-only");
  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)\\b");
  private static final Pattern AROUND_DATE = LinePatterns.of("written-dates.around-date");

  /** "2 days ago", "hace 3 horas", with what introduces it. */
  private static final Pattern AGO = LinePatterns.of("written-dates.ago");

  /** What joins a date to the words before it. */
  private static final Pattern JOINT = LinePatterns.of("written-dates.joint");

  /** A clock time behind a date. */
  private static final Pattern CLOCK = LinePatterns.of("written-dates.clock");

  private static final Pattern AGENCY = Pattern.compile("^\\s*\\(\\p{Lu}[^()\\n]{1,40}\\)");
  private static final Pattern PARTICLE = LinePatterns.of("written-dates.particle");

  private WrittenDates() {}

  /** How a date in figures alone is read where both numbers may be the month. */
  enum Order {
    DAY_FIRST,
    OPEN
  }

  /** Dates of the text, from left to right, not overlapping; at most one hundred. */
  static List<Found> find(String text, int offset) {
    return find(text, offset, Order.OPEN);
  }

  /** The same, with what is known of the order of day and month. */
  static List<Found> find(String text, int offset, Order order) {
    List<Found> found = new ArrayList<>();
    if (!YEAR.matcher(text).find()) {
      return found;
    }
    collect(ISO.matcher(text), offset, found, match -> day(match, 1, 3, 4));
    collect(
        MONTH_FIRST.matcher(text),
        offset,
        found,
        match -> day(number(match, 3), month(match.group(1)), number(match, 2)));
    collect(
        DAY_FIRST.matcher(text),
        offset,
        found,
        match -> day(number(match, 3), month(match.group(2)), number(match, 1)));
    collect(FIGURES.matcher(text), offset, found, match -> figures(match, order));
    collect(
        MONTH_ONLY.matcher(text),
        offset,
        found,
        match -> month(number(match, 2), month(match.group(1))));
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  /**
   * Whether the words are nothing but a date, with the usual "Published", weekday and clock time.
   */
  static boolean isDateOnly(String words) {
    if (words.length() > 120) {
      return false;
    }
    String folded = Folding.fold(words).replaceAll("\\s+", " ").strip();
    if (LineLexicon.matches(LineLexicon.LineClass.RELATIVE_DATE, folded)) {
      return true;
    }
    // In either order it is a date.
    List<Found> dates = find(words, 0, Order.DAY_FIRST);
    if (dates.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(words);
    for (Found date : dates.reversed()) {
      rest.replace(date.span().start(), date.span().end(), " ");
    }
    for (String word : Folding.words(rest.toString())) {
      if (!AROUND_DATE.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the words are a dateline on a line of its own: a place, then a date and nothing more
   * but an agency in brackets ("Camargo, Chih., 23 de mayo de 2031.-", "Camargo, 23 de mayo de 2031
   * (Meridiano)"); the body that issues a text may stand before the place.
   */
  static boolean isDateline(String words) {
    String bare = words.replaceAll("[*_]+", "");
    if (bare.isEmpty() || bare.length() > 140 || !Character.isUpperCase(bare.codePointAt(0))) {
      return false;
    }
    List<Found> dates = find(bare, 0, Order.DAY_FIRST);
    if (dates.size() != 1 || !dates.getFirst().range().isDay()) {
      return false;
    }
    Span date = dates.getFirst().span();
    String behind = CLOCK.matcher(bare.substring(date.end())).replaceFirst("");
    String after = AGENCY.matcher(behind).replaceFirst("").replaceAll("[\\p{Punct}–—\\s]", "");
    String head = bare.substring(0, date.start()).strip();
    int dash = Math.max(head.indexOf(" – "), head.indexOf(" — "));
    String[] before = head.substring(dash < 0 ? 0 : dash + 3).split("[\\s,.;()/–—-]+");
    if (!after.isEmpty() || before.length > 7 || dash > 90) {
      return false;
    }
    for (String word : before) {
      boolean known =
          AROUND_DATE.matcher(Folding.fold(word)).matches() || PARTICLE.matcher(word).matches();
      if (!known && !word.isEmpty() && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words without dates, clock times behind them and "2 days ago", whichever way they stand.
   */
  static String without(String words) {
    if (words.length() > 300) {
      return words;
    }
    StringBuilder rest = new StringBuilder(words);
    for (Found date : find(words, 0, Order.DAY_FIRST).reversed()) {
      Matcher joint = JOINT.matcher(words.substring(0, date.span().start()));
      int start = joint.find() ? joint.start() : date.span().start();
      Matcher clock = CLOCK.matcher(words.substring(date.span().end()));
      int end = date.span().end() + (clock.find() ? clock.end() : 0);
      rest.replace(start, end, " ");
    }
    return AGO.matcher(rest).replaceAll("").strip();
  }

  private interface Reading {
    DateRange read(Matcher match);
  }

  private static void collect(Matcher matcher, int offset, List<Found> found, Reading reading) {
    while (matcher.find() && found.size() < 100) {
      Span span = new Span(offset + matcher.start(), offset + matcher.end());
      DateRange range = reading.read(matcher);
      if (range.isKnown() && found.stream().noneMatch(other -> other.span().overlaps(span))) {
        found.add(new Found(span, range));
      }
    }
  }

  private static DateRange figures(Matcher match, Order order) {
    int first = number(match, 1);
    int second = number(match, 3);
    int year = number(match, 4);
    if (first > 12 || first == second || second <= 12 && order == Order.DAY_FIRST) {
      return day(year, second, first);
    }
    return second > 12 ? day(year, first, second) : DateRange.UNKNOWN;
  }

  private static DateRange day(Matcher match, int year, int month, int day) {
    return day(number(match, year), number(match, month), number(match, day));
  }

  private static DateRange day(int year, int month, int day) {
    try {
      String date = LocalDate.of(year, month, day).toString();
      return new DateRange(date, date);
    } catch (DateTimeException noDay) {
      return DateRange.UNKNOWN;
    }
  }

  private static DateRange month(int year, int month) {
    if (month == 0) {
      return DateRange.UNKNOWN;
    }
    YearMonth whole = YearMonth.of(year, month);
    return new DateRange(whole.atDay(1).toString(), whole.atEndOfMonth().toString());
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int month(String name) {
    String key = Folding.fold(name).replace(".", "");
    return MONTHS.getOrDefault(key.substring(0, Math.min(3, key.length())), 0);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 1; month <= 12; month++) {
      for (String name : LineWords.of("month-" + month)) {
        months.put(name, month);
      }
    }
    return months;
  }
}
