package org.careo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, time or duration in the text.
 *
 * @param id stable id
 * @param span where it stands
 * @param value TIMEX3 value ("2025-06", "P3D", "PAST_REF"); empty when none can be given
 * @param range the days it means; {@link DateRange#UNKNOWN} for durations and vague ones
 * @param kind what sort
 * @param alternatives other readings, when a month has no year, nearest first
 */
public record TimeExpression(
    String id, Span span, String value, DateRange range, Kind kind, List<DateRange> alternatives) {
  private static final Pattern CLOCK = Pattern.compile(".*T(\\d\\d)(?::(\\d\\d))?");
  private static final Pattern PART = Pattern.compile(".*T(DW|MO|AF|EV|NI)");

  public TimeExpression {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * The earliest moment meant: a day, with {@code THH:MM} behind it where the text gives the hour
   * ({@code 2029-03-08T23:40}); empty = unknown or open. Comparable as a string. A part of the day
   * begins and ends with its usual hours: before dawn 0 to 6, morning 6 to 12, afternoon 12 to 18,
   * evening 18 to 24, night 18 to 6 of the next day.
   */
  public String from() {
    return moment(range.from(), value.split("/", 2)[0], true);
  }

  /** The latest moment meant, written as {@link #from} is; empty = unknown or open. */
  public String to() {
    String[] ends = value.split("/", 2);
    return moment(range.to(), ends[ends.length - 1], false);
  }

  private static String moment(String day, String said, boolean first) {
    Matcher part = PART.matcher(said);
    if (day.length() == 10 && part.matches()) {
      return partOfDay(day, part.group(1), first);
    }
    Matcher clock = CLOCK.matcher(said);
    if (day.isEmpty() || !clock.matches()) {
      return day;
    }
    return day + "T" + clock.group(1) + ":" + (clock.group(2) == null ? "00" : clock.group(2));
  }

  private static String partOfDay(String day, String part, boolean first) {
    String next = LocalDate.parse(day).plusDays(1).toString();
    return switch (part) {
      case "DW" -> day + (first ? "T00:00" : "T06:00");
      case "MO" -> day + (first ? "T06:00" : "T12:00");
      case "AF" -> day + (first ? "T12:00" : "T18:00");
      case "EV" -> first ? day + "T18:00" : next + "T00:00";
      default -> first ? day + "T18:00" : next + "T06:00";
    };
  }

  /** TIMEX3 types. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
