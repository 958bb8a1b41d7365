package org.careo.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careo.model.DateRange;
import org.careo.model.TimeExpression;

/**
 * Sets both ends of a stretch of time: "from March to May 2030", "from Monday through Wednesday",
 * "between 22:00 and 4:00 on Monday". What one end leaves unsaid is taken from the other.
 */
final class FromTo {
  private final Resolver resolver;

  /**
   * @param resolver sets each end by itself
   */
  FromTo(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Both ends, each against the other: what one leaves unsaid the other may tell. */
  Resolution resolve(Meaning.Between said) {
    Meaning from = said.from();
    Meaning to = said.to();
    if (from instanceof Meaning.Calendar left && to instanceof Meaning.Calendar right) {
      from = yearFrom(left, right);
      to = yearTo(left, right);
    }
    Resolution right = resolver.resolve(to);
    Resolution left = notAfter(from, resolver.resolve(from), right);
    if (from instanceof Meaning.Weekday && to instanceof Meaning.Weekday) {
      right = notBefore(left, right);
    }
    if (from instanceof Meaning.At && to instanceof Meaning.At) {
      right = afterMidnight(left, right);
    }
    return stretch(left, right, to.kind() == TimeExpression.Kind.TIME);
  }

  private static Resolution stretch(Resolution left, Resolution right, boolean clocks) {
    String value = left.value() + "/" + right.value();
    boolean known = left.range().isKnown() && right.range().isKnown();
    boolean ordered = known && left.range().from().compareTo(right.range().to()) <= 0;
    if (!ordered || clocks && !known) {
      return Resolution.of(left.value().isEmpty() || right.value().isEmpty() ? "" : value);
    }
    List<DateRange> others = new ArrayList<>();
    for (int index = 0;
        index < Math.min(left.alternatives().size(), right.alternatives().size());
        index++) {
      DateRange one = left.alternatives().get(index);
      DateRange two = right.alternatives().get(index);
      if (one.from().compareTo(two.to()) <= 0) {
        others.add(new DateRange(one.from(), two.to()));
      }
    }
    return new Resolution(value, new DateRange(left.range().from(), right.range().to()), others);
  }

  /** "from March to May 2030": the start has the year of the end, or the one before it. */
  private static Meaning yearFrom(Meaning.Calendar left, Meaning.Calendar right) {
    if (left.year() > 0 || right.year() == 0) {
      return left;
    }
    boolean before = left.month() > right.month() && right.month() > 0;
    return inYear(left, before ? right.year() - 1 : right.year(), left.weekday());
  }

  /** "from March 2030 to May": the end has the year of the start, or the one after it. */
  private static Meaning yearTo(Meaning.Calendar left, Meaning.Calendar right) {
    if (left.year() == 0 || right.year() > 0 || right.month() == 0) {
      return right;
    }
    int year = left.month() > right.month() ? left.year() + 1 : left.year();
    return inYear(right, year, right.weekday());
  }

  private static Meaning.Calendar inYear(Meaning.Calendar day, int year, int weekday) {
    return new Meaning.Calendar(
        year, day.month(), day.day(), weekday, day.phase(), day.direction());
  }

  /** A start without a year that would come after its end is a year earlier. */
  private Resolution notAfter(Meaning from, Resolution left, Resolution right) {
    boolean turned =
        left.range().isKnown()
            && right.range().isKnown()
            && left.range().from().compareTo(right.range().from()) > 0;
    return turned && from instanceof Meaning.Calendar unsaid && unsaid.year() == 0
        ? resolver.resolve(inYear(unsaid, left.from().getYear() - 1, 0))
        : left;
  }

  /** "from Monday through Wednesday": the second weekday is the one after the first. */
  private static Resolution notBefore(Resolution left, Resolution right) {
    if (!left.range().isDay()
        || !right.range().isDay()
        || left.range().from().compareTo(right.range().from()) <= 0) {
      return right;
    }
    LocalDate later = right.from();
    while (later.isBefore(left.from())) {
      later = later.plusWeeks(1);
    }
    return Resolution.of(Period.day(later));
  }

  /** "between 22:00 and 4:00 on Monday": the later hour is of the next day. */
  private static Resolution afterMidnight(Resolution left, Resolution right) {
    boolean sameDay = left.range().isDay() && left.range().equals(right.range());
    if (!sameDay || left.value().compareTo(right.value()) <= 0) {
      return right;
    }
    String next = right.from().plusDays(1).toString();
    return new Resolution(
        next + right.value().substring(right.value().indexOf('T')),
        new DateRange(next, next),
        List.of());
  }
}
