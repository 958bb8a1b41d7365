package org.careo.model;

import java.util.List;

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
  public TimeExpression {
    alternatives = List.copyOf(alternatives);
  }

  /** TIMEX3 types. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
