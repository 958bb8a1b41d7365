package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.frame.Frame;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.model.TimeExpression;

/**
 * Which of two accounts of one claim gives its day more exactly: "24 February" beside "February".
 * The exact one narrows the other.
 */
final class Exactness {
  private static final String ROW = "one is more exact";

  /** From here on two are so likely one claim that a day may be held against a month. */
  private static final double SURE = 0.75;

  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
  private static final String MONTH = "\\d{4}-\\d\\d";

  private Exactness() {}

  /** One date each: a day of the month the other gives. */
  static Optional<Verdict> narrower(Frame a, Frame b, double score) {
    if (score < SURE || a.times().size() != 1 || b.times().size() != 1) {
      return Optional.empty();
    }
    TimeExpression left = a.times().getFirst();
    TimeExpression right = b.times().getFirst();
    boolean first = isDayWithin(left, right);
    boolean second = isDayWithin(right, left);
    return first == second
        ? Optional.empty()
        : Optional.of(verdict(first, List.of(left.span()), List.of(right.span()), score));
  }

  private static boolean isDayWithin(TimeExpression day, TimeExpression longer) {
    return day.kind() == TimeExpression.Kind.DATE
        && longer.kind() == TimeExpression.Kind.DATE
        && day.value().matches(DAY)
        && longer.value().matches(MONTH)
        && day.value().startsWith(longer.value());
  }

  private static Verdict verdict(boolean first, List<Span> left, List<Span> right, double score) {
    return new Verdict(
        first ? Verdict.Outcome.NARROWS : Verdict.Outcome.NARROWED,
        "date",
        Relation.Strength.NONE,
        score,
        left,
        right,
        ROW);
  }
}
