package org.careo.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.careo.read.time.Meaning.Stretch;

/**
 * The days of weeks, quarters, halves, seasons, fiscal years, decades and Easter of a known year.
 */
final class YearPeriods {

  private YearPeriods() {}

  /** A numbered week; a number below nought is the last one. */
  static Period week(Meaning.WeekOfYear said) {
    LocalDate inYear = LocalDate.of(said.year(), 7, 1);
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum();
    LocalDate week =
        inYear.with(
            IsoFields.WEEK_OF_WEEK_BASED_YEAR,
            said.week() < 0 ? weeks : Math.min(weeks, said.week()));
    return Period.week(week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int m = (a + 11 * h) / 319;
    int r = (2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32) % 7;
    int month = (h - m + r + 90) / 25;
    return LocalDate.of(year, month, (h - m + r + month + 19) % 32);
  }

  /** A decade or century. */
  static Period years(Meaning.Years said) {
    boolean decade = said.to() - said.from() < 10;
    String value =
        decade
            ? String.format(Locale.ROOT, "%03d", said.from() / 10)
            : String.format(Locale.ROOT, "%02d", said.from() / 100);
    Period period =
        new Period(
            value, LocalDate.of(Math.max(1, said.from()), 1, 1), LocalDate.of(said.to(), 12, 31));
    return period.narrowed(said.phase());
  }

  /** A quarter, half, season or fiscal year. */
  static Period stretch(Stretch said, int year) {
    return switch (said.type()) {
      case QUARTER -> Period.quarter(year, said.number());
      case HALF -> {
        LocalDate from = LocalDate.of(year, said.number() * 6 - 5, 1);
        yield new Period(
            String.format(Locale.ROOT, "%04d-H%d", year, said.number()),
            from,
            from.plusMonths(6).minusDays(1));
      }
      case SEASON -> season(said.number(), year);
      case FISCAL ->
          // The fiscal year of the United States, the one that news of this kind counts in.
          new Period(
              String.format(Locale.ROOT, "FY%04d", year),
              LocalDate.of(year - 1, 10, 1),
              LocalDate.of(year, 9, 30));
    };
  }

  private static Period season(int number, int year) {
    String value =
        String.format(
            Locale.ROOT, "%04d-%s", year, "SPSUFAWI".substring(number * 2 - 2, number * 2));
    // Northern seasons by the sun; winter ends in the next year.
    LocalDate from = LocalDate.of(year, number * 3, number == 1 ? 20 : number == 3 ? 23 : 21);
    LocalDate to =
        number == 4
            ? LocalDate.of(year + 1, 3, 19)
            : LocalDate.of(year, number * 3 + 3, number == 2 ? 22 : 20);
    return new Period(value, from, to);
  }
}
