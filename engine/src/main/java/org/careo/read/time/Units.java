package org.careo.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * Units of TIMEX3 with their calendar: a code is a unit letter, perhaps with a factor before it
 * ("6M"): S, TM (minute), H, D, W, WE (weekend), M, Q, Y, E (decade), C (century).
 */
final class Units {

  private Units() {}

  static int factor(String code) {
    int digits = 0;
    while (digits < code.length() && Character.isDigit(code.charAt(digits))) {
      digits++;
    }
    return digits == 0 ? 1 : Integer.parseInt(code.substring(0, digits));
  }

  static String letter(String code) {
    int digits = 0;
    while (digits < code.length() && Character.isDigit(code.charAt(digits))) {
      digits++;
    }
    return code.substring(digits);
  }

  static boolean isClock(String code) {
    return code.equals("S") || code.equals("TM") || code.equals("H");
  }

  /** TIMEX3 duration; NaN gives X. */
  static String duration(String code, double amount) {
    String letter = letter(code);
    double number = amount * factor(code);
    if (Double.isNaN(amount)) {
      String unknown = letter;
      return (isClock(code) ? "PT" : "P") + "X" + (unknown.equals("TM") ? "M" : unknown);
    }
    String digits =
        number == Math.rint(number) && Math.abs(number) < 1e15
            ? String.valueOf((long) number)
            : String.valueOf(number);
    return (isClock(code) ? "PT" : "P") + digits + (letter.equals("TM") ? "M" : letter);
  }

  /** The day so many units away. */
  static LocalDate plus(LocalDate day, String code, double amount) {
    int factor = factor(code);
    double number = amount * factor;
    if (Math.abs(number) > 5000) {
      number = Math.signum(number) * 5000;
    }
    int whole = (int) number;
    double rest = number - whole;
    return switch (letter(code)) {
      case "D" -> day.plusDays(whole);
      case "W", "WE" -> day.plusDays(Math.round(number * 7));
      case "M" -> day.plusMonths(whole).plusDays(Math.round(rest * 30));
      case "Q" -> day.plusMonths(Math.round(number * 3));
      case "Y" -> day.plusMonths(Math.round(number * 12));
      case "E" -> day.plusMonths(Math.round(number * 120));
      case "C" -> day.plusMonths(Math.round(number * 1200));
      default -> day;
    };
  }

  /** The unit of the calendar that holds a day, with its TIMEX3 value. */
  static Period holding(LocalDate day, String code) {
    int year = day.getYear();
    return switch (letter(code)) {
      case "D", "H", "TM", "S" -> Period.day(day);
      case "W" -> Period.week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case "WE" -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period week = Period.week(monday);
        yield new Period(week.value() + "-WE", monday.plusDays(5), monday.plusDays(6));
      }
      case "M" -> factor(code) == 1 ? Period.month(year, day.getMonthValue()) : half(day, code);
      case "Q" -> Period.quarter(year, day.get(IsoFields.QUARTER_OF_YEAR));
      case "Y" -> Period.year(year);
      case "E" ->
          new Period(
              String.format(Locale.ROOT, "%03d", year / 10),
              LocalDate.of(year / 10 * 10, 1, 1),
              LocalDate.of(year / 10 * 10 + 9, 12, 31));
      case "C" ->
          new Period(
              String.format(Locale.ROOT, "%02d", year / 100),
              LocalDate.of(year / 100 * 100, 1, 1),
              LocalDate.of(year / 100 * 100 + 99, 12, 31));
      default -> Period.day(day);
    };
  }

  private static Period half(LocalDate day, String code) {
    int months = factor(code);
    int first = (day.getMonthValue() - 1) / months * months + 1;
    LocalDate from = LocalDate.of(day.getYear(), first, 1);
    LocalDate to = from.plusMonths(months).minusDays(1);
    String value =
        months == 6 ? day.getYear() + "-H" + (first > 6 ? 2 : 1) : Period.interval(from, to);
    return new Period(value, from, to);
  }
}
