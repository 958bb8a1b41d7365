package org.careo.confront.decide;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careo.confront.frame.Frame;
import org.careo.model.TimeExpression;

/** How the times of two statements meet: hours of the clock, days of the calendar, ranges. */
record PairTimes(Frame a, Frame b) {
  private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?T\\d\\d:\\d\\d");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** The times of one of the two in which they are apart: hours where those are, else all. */
  List<TimeExpression> apart(Frame frame) {
    return hours() < 0 ? clocks(frame) : frame.times();
  }

  /** 1 where an hour of the clock meets, -1 where both name hours and none meets, else 0. */
  int hours() {
    List<TimeExpression> left = clocks(a);
    List<TimeExpression> right = clocks(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> first = left.stream().map(PairTimes::clock).collect(Collectors.toSet());
    return right.stream().map(PairTimes::clock).anyMatch(first::contains) ? 1 : -1;
  }

  private static String clock(TimeExpression time) {
    return time.value().substring(time.value().indexOf('T'));
  }

  private static List<TimeExpression> clocks(Frame frame) {
    return frame.readTimes().stream()
        .filter(time -> CLOCK.matcher(time.value()).matches())
        .toList();
  }

  /** The same for times that have a range. */
  int days() {
    if (a.times().isEmpty() || b.times().isEmpty()) {
      return 0;
    }
    return a.times().stream()
            .anyMatch(
                one -> b.times().stream().anyMatch(other -> one.range().overlaps(other.range())))
        ? 1
        : -1;
  }

  /** Whether both name days of the calendar and none is named by both. */
  boolean calendarDaysApart() {
    Set<String> left = calendar(a);
    Set<String> right = calendar(b);
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  private static Set<String> calendar(Frame frame) {
    return frame.times().stream()
        .map(TimeExpression::value)
        .filter(value -> DAY.matcher(value).matches())
        .collect(Collectors.toSet());
  }
}
