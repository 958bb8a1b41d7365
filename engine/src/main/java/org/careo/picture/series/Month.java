package org.careo.picture.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careo.model.DateRange;

/**
 * A calendar month.
 *
 * @param index months since the beginning of year 0
 */
record Month(int index) implements Comparable<Month> {
  /** Days of the shortest month. */
  private static final int SHORTEST = 28;

  static Month of(int year, int month) {
    return new Month(year * 12 + month - 1);
  }

  /** {@code 2031-04}; empty when it is no month. */
  static Optional<Month> parse(String text) {
    if (!text.matches("\\d{4}-(0[1-9]|1[0-2]).*")) {
      return Optional.empty();
    }
    return Optional.of(
        of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5, 7))));
  }

  /** The month a range of more than a week lies in; empty for days and for longer ranges. */
  static Optional<Month> of(DateRange range) {
    if (range.from().length() < 10 || range.to().length() < 10) {
      return Optional.empty();
    }
    int from = Integer.parseInt(range.from().substring(8, 10));
    int to = Integer.parseInt(range.to().substring(8, 10));
    boolean one = range.from().substring(0, 7).equals(range.to().substring(0, 7));
    return one && to - from > 6 ? parse(range.from()) : Optional.empty();
  }

  /** The first and last month of a range of several whole months; empty for other ranges. */
  static List<Month> several(DateRange range) {
    if (range.from().length() < 10 || range.to().length() < 10) {
      return List.of();
    }
    boolean whole =
        range.from().endsWith("-01") && Integer.parseInt(range.to().substring(8, 10)) >= SHORTEST;
    Optional<Month> first = parse(range.from());
    Optional<Month> last = parse(range.to());
    boolean several =
        whole && first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) < 0;
    return several ? List.of(first.get(), last.get()) : List.of();
  }

  Month plus(int months) {
    return new Month(index + months);
  }

  int year() {
    return Math.floorDiv(index, 12);
  }

  int month() {
    return Math.floorMod(index, 12) + 1;
  }

  @Override
  public int compareTo(Month other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-%02d", year(), month());
  }
}
