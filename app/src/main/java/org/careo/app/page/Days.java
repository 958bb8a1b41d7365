package org.careo.app.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.careo.model.DateRange;

/** Days as a reader writes them; a range that is a whole month or year is called by its name. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Days() {}

  /** "5 May 2031", "5 May 2031, 06:00"; as it stands when it is no day. */
  public static String day(String day) {
    try {
      String hour = day.length() > 11 ? ", " + day.substring(11) : "";
      return DAY.format(LocalDate.parse(day.substring(0, Math.min(10, day.length())))) + hour;
    } catch (DateTimeException noDay) {
      return day;
    }
  }

  /** "May 2031", "2024", "1846 to 1848", "5 May 2031 to 2 June 2031", "from 5 May 2031". */
  public static String of(DateRange range) {
    if (range.from().isEmpty() || range.to().isEmpty()) {
      return range.from().isEmpty() ? "until " + day(range.to()) : "from " + day(range.from());
    }
    if (range.isDay()) {
      return day(range.from());
    }
    try {
      return named(LocalDate.parse(range.from()), LocalDate.parse(range.to()));
    } catch (DateTimeException noDays) {
      return day(range.from()) + " to " + day(range.to());
    }
  }

  private static String named(LocalDate from, LocalDate to) {
    boolean years = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    if (years) {
      return from.getYear() == to.getYear()
          ? String.valueOf(from.getYear())
          : from.getYear() + " to " + to.getYear();
    }
    if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
      return YearMonth.from(from).equals(YearMonth.from(to))
          ? MONTH.format(from)
          : MONTH.format(from) + " to " + MONTH.format(to);
    }
    return DAY.format(from) + " to " + DAY.format(to);
  }
}
