package org.careo.read.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.careo.model.DateRange;
import org.careo.read.time.Meaning.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the readings of a date that leaves its year, month or week unsaid.
 *
 * @param anchor day of reference; null = unknown
 * @param tense -1 past, 1 future, 0 not told, {@link #NEAREST}
 */
record Choice(@Nullable LocalDate anchor, int tense) {

  /** How much nearer the future reading must be than the past one where no tense is told. */
  private static final int LEANING = 5;

  /** For a tense: the nearest reading, as in a note added after the day of publication. */
  static final int NEAREST = 2;

  /** Days: who means a time so far ahead, although one of the same name is just past, says so. */
  private static final int FAR = 300;

  private static final int NEAR = 60;

  /** The reading that tense or a word asks for, the others behind it. */
  Resolution of(List<Period> readings, int direction, String unsaid, Phase phase) {
    if (readings.isEmpty() || anchor == null) {
      return Resolution.of(unsaid);
    }
    LocalDate day = anchor;
    Comparator<Period> nearest = Comparator.comparingLong(one -> distance(one, day));
    int asked = direction == Meaning.OPEN ? tense : direction;
    if (direction == Meaning.OPEN && asked == 1 && isJustPast(readings, day)) {
      asked = 0;
    }
    // News tells more of what was: the future reading must be much the nearer one.
    Comparator<Period> order = Comparator.comparingLong(one -> leaning(one, day));
    if (asked < 0) {
      boolean strict = direction == -1;
      order =
          Comparator.<Period, Boolean>comparing(
                  one -> strict ? !one.to().isBefore(day) : one.from().isAfter(day))
              .thenComparing(nearest);
    } else if (asked == NEAREST) {
      order = nearest;
    } else if (asked > 0) {
      boolean strict = direction == 1;
      order =
          Comparator.<Period, Boolean>comparing(
                  one -> strict ? !one.from().isAfter(day) : one.to().isBefore(day))
              .thenComparing(nearest);
    } else if (direction == 0) {
      order =
          Comparator.<Period, Boolean>comparing(one -> one.from().getYear() != day.getYear())
              .thenComparing(nearest);
    }
    List<Period> sorted = readings.stream().sorted(order.thenComparing(Period::from)).toList();
    List<DateRange> others =
        sorted.stream()
            .skip(1)
            .sorted(nearest.thenComparing(Period::from))
            .limit(1)
            .map(one -> one.narrowed(phase).range())
            .toList();
    Period best = sorted.getFirst().narrowed(phase);
    return new Resolution(best.value(), best.range(), others);
  }

  /** "the decision of May 6 to board": a verb of what is to come beside a day that was. */
  private static boolean isJustPast(List<Period> readings, LocalDate day) {
    return readings.stream().noneMatch(one -> !one.to().isBefore(day) && distance(one, day) <= FAR)
        && readings.stream().anyMatch(one -> one.to().isBefore(day) && distance(one, day) <= NEAR);
  }

  private static long leaning(Period period, LocalDate day) {
    long distance = distance(period, day);
    return period.from().isAfter(day) ? LEANING * distance : distance;
  }

  private static long distance(Period period, LocalDate day) {
    if (day.isBefore(period.from())) {
      return period.from().toEpochDay() - day.toEpochDay();
    }
    return day.isAfter(period.to()) ? day.toEpochDay() - period.to().toEpochDay() : 0;
  }
}
