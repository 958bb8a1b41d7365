package org.careo.read.time;

import java.time.LocalDate;
import java.util.List;
import org.careo.model.DateRange;

/**
 * What a meaning comes to.
 *
 * @param value TIMEX3 value
 * @param range its days
 * @param alternatives other readings, nearest first
 */
record Resolution(String value, DateRange range, List<DateRange> alternatives) {

  static Resolution of(String value) {
    return new Resolution(value, DateRange.UNKNOWN, List.of());
  }

  static Resolution of(Period period) {
    return new Resolution(period.value(), period.range(), List.of());
  }

  /** Two readings of one expression whose day of reference is not known exactly. */
  Resolution cover(Resolution other, String unsure) {
    if (equals(other)) {
      return this;
    }
    if (!range.isKnown() || !other.range.isKnown()) {
      return Resolution.of(unsure);
    }
    String same = value.equals(other.value) ? value : unsure;
    boolean open = range.from().isEmpty() || range.to().isEmpty();
    if (open) {
      return new Resolution(same, range, List.of());
    }
    String from =
        range.from().compareTo(other.range.from()) < 0 ? range.from() : other.range.from();
    String to = range.to().compareTo(other.range.to()) > 0 ? range.to() : other.range.to();
    return new Resolution(same, new DateRange(from, to), List.of());
  }

  LocalDate from() {
    return LocalDate.parse(range.from());
  }

  LocalDate to() {
    return LocalDate.parse(range.to());
  }
}
