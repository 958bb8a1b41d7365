package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.model.Relation.Strength;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/** The rows for one happening that two statements put on different days or months. */
final class DateRows {
  private static final String MONTH = "\\d{4}-\\d\\d";

  private final Markers markers;
  private final Occasions occasions;

  DateRows(Markers markers) {
    this.markers = markers;
    occasions = new Occasions(markers);
  }

  /** What the only time of each gives; empty when the other slots decide. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    if (hoursDiffer(a, b)) {
      return Optional.of(DecisionTable.apart(alignment, "another hour"));
    }
    Optional<TimeExpression> timeA = single(a);
    Optional<TimeExpression> timeB = single(b);
    if (timeA.isEmpty()
        || timeB.isEmpty()
        || timeA.get().range().overlaps(timeB.get().range())
        || isOneMonth(a, timeA.get(), b, timeB.get())) {
      return Optional.empty();
    }
    boolean sameExtreme = !a.superlatives().isEmpty() && a.superlatives().equals(b.superlatives());
    boolean dated =
        isDated(a, timeA.get())
            && isDated(b, timeB.get())
            && hasDigit(a, timeA.get()) == hasDigit(b, timeB.get());
    if (dated
        && !occasions.areTwo(a, b)
        && (alignment.similarity() >= DecisionTable.CLOSE + 0.04
            || sameExtreme && alignment.similarity() >= DecisionTable.CONTRARY)) {
      return Optional.of(
          new Verdict(
              Verdict.Outcome.CONTRADICTS,
              "date",
              (alignment.smaller() >= DecisionTable.CLOSE || sameExtreme)
                      && !Provisional.isReplaced(a, markers)
                      && !Provisional.isReplaced(b, markers)
                  ? Strength.CONFLICT
                  : Strength.COMPARE,
              alignment.similarity(),
              List.of(timeA.get().span()),
              List.of(timeB.get().span()),
              "one happening, two dates"));
    }
    return dated || alignment.similarity() < DecisionTable.CLOSE
        ? Optional.of(DecisionTable.apart(alignment, "another date"))
        : Optional.empty();
  }

  /** "July" and "julio": the year was added in reading and may be wrong. */
  private static boolean isOneMonth(Frame a, TimeExpression left, Frame b, TimeExpression right) {
    return !hasDigit(a, left)
        && !hasDigit(b, right)
        && left.value().matches(MONTH)
        && right.value().matches(MONTH)
        && left.value().substring(4).equals(right.value().substring(4));
  }

  /** A day or month by name; "Friday" and "a year ago" move with the report. */
  private boolean isDated(Frame frame, TimeExpression time) {
    String words = time.span().of(frame.text());
    boolean named =
        hasDigit(frame, time)
            || Folding.words(words).stream().anyMatch(word -> markers.is("month", word));
    return time.kind() == TimeExpression.Kind.DATE
        && named
        && time.value().matches("\\d{4}-\\d\\d(-\\d\\d)?");
  }

  private static boolean hasDigit(Frame frame, TimeExpression time) {
    return time.span().of(frame.text()).codePoints().anyMatch(Character::isDigit);
  }

  /** The only date; the day of an hour mostly comes from the report around it. */
  private static Optional<TimeExpression> single(Frame frame) {
    List<TimeExpression> dates =
        frame.times().stream().filter(time -> time.kind() != TimeExpression.Kind.TIME).toList();
    return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
  }

  /** Each gives one hour of the clock, and another one. */
  private static boolean hoursDiffer(Frame a, Frame b) {
    List<String> left = hours(a);
    List<String> right = hours(b);
    return left.size() == 1 && right.size() == 1 && !left.equals(right);
  }

  private static List<String> hours(Frame frame) {
    return frame.terms().stream()
        .filter(term -> term.key().startsWith("t:"))
        .map(Term::key)
        .distinct()
        .toList();
  }
}
