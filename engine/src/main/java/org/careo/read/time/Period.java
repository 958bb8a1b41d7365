package org.careo.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.careo.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Days with their TIMEX3 value.
 *
 * @param value TIMEX3 value
 * @param from first day
 * @param to last day
 */
record Period(String value, LocalDate from, LocalDate to) {

  private static final int LONGEST_MONTH = 31;

  static Period day(LocalDate day) {
    return new Period(day.toString(), day, day);
  }

  /** A day that may not exist, such as 31 June: null then. */
  static @Nullable Period day(int year, int month, int day) {
    try {
      return day(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  static Period week(LocalDate monday) {
    String value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            monday.get(IsoFields.WEEK_BASED_YEAR),
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Period(value, monday, monday.plusDays(6));
  }

  static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Period(
        String.format(Locale.ROOT, "%04d-%02d", year, month),
        first,
        first.plusMonths(1).minusDays(1));
  }

  static Period quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    return new Period(
        String.format(Locale.ROOT, "%04d-Q%d", year, quarter),
        first,
        first.plusMonths(3).minusDays(1));
  }

  static Period year(int year) {
    return new Period(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  static String interval(LocalDate from, LocalDate to) {
    return from + "/" + to;
  }

  /**
   * The same value with the days its wording leaves ("early", "mid", "late"); "the end of" a month
   * is its last day.
   */
  Period narrowed(Meaning.Phase phase) {
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    if (phase == Meaning.Phase.NONE || days <= 7) {
      return this;
    }
    return switch (phase) {
      case NONE -> this;
      case START -> new Period(value, from, from.plusDays((days + 1) / 2 - 1));
      case MID -> new Period(value, from.plusDays(days / 4), to.minusDays(days / 4));
      case LAST -> days > LONGEST_MONTH ? narrowed(Meaning.Phase.END) : new Period(value, to, to);
      case END -> new Period(value, from.plusDays(days / 2), to);
    };
  }

  DateRange range() {
    return new DateRange(from.toString(), to.toString());
  }
}
