package org.careo.model;

/**
 * A date as the days it may mean, both inclusive, as ISO 8601 local dates ({@code 2025-06-01}). An
 * imprecise date spans more than one day; an open side is empty; both empty means unknown.
 * Comparable as strings.
 *
 * @param from earliest day; empty = unknown or open
 * @param to latest day; empty = unknown or open
 */
public record DateRange(String from, String to) {
  public static final DateRange UNKNOWN = new DateRange("", "");

  public boolean isKnown() {
    return !from.isEmpty() || !to.isEmpty();
  }

  /** Whether one single day is meant. */
  public boolean isDay() {
    return !from.isEmpty() && from.equals(to);
  }

  /** Whether the two can mean the same day; unknown sides are open. */
  public boolean overlaps(DateRange other) {
    boolean startsBeforeOtherEnds =
        from.isEmpty() || other.to.isEmpty() || from.compareTo(other.to) <= 0;
    boolean endsAfterOtherStarts =
        to.isEmpty() || other.from.isEmpty() || to.compareTo(other.from) >= 0;
    return startsBeforeOtherEnds && endsAfterOtherStarts;
  }
}
