package org.careo.model;

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

  public TimeExpression {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * The earliest moment meant: a day, with {@code THH:MM} behind it where the text gives the hour
   * ({@code 2029-03-08T23:40}); empty = unknown or open. Comparable as a string.
   */
  public String from() {
    return moment(range.from(), value.split("/", 2)[0]);
  }

  /** The latest moment meant, written as {@link #from} is; empty = unknown or open. */
  public String to() {
    String[] ends = value.split("/", 2);
    return moment(range.to(), ends[ends.length - 1]);
  }

  private static String moment(String day, String said) {
    Matcher clock = CLOCK.matcher(said);
    if (day.isEmpty() || !clock.matches()) {
      return day;
    }
    return day + "T" + clock.group(1) + ":" + (clock.group(2) == null ? "00" : clock.group(2));
  }

  /** TIMEX3 types. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
