package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Counted;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.Toll;
import org.careo.model.Figure;

/**
 * The row for one thing counted twice: twelve shots, says the one; the crew fired 46, the other.
 * The two need nothing else in common when what they count is named by both and neither tells of
 * another act.
 */
final class CountRows {
  /** How clearly what is counted must meet. */
  private static final double COUNTED = 0.6;

  /** How many times the other a count of one thing may be. */
  private static final int SIZE = 10;

  private final FigureComparison figures;
  private final Markers markers;

  CountRows(FigureComparison figures, Markers markers) {
    this.figures = figures;
    this.markers = markers;
  }

  /** Two counts of one thing that do not fit; empty when there are none. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    if (DecisionTable.isToCome(a) != DecisionTable.isToCome(b)
        || a.planned() != b.planned()
        || actsDiffer(alignment)
        || giveOneCount(a, b)) {
      return Optional.empty();
    }
    for (Figure left : a.figures()) {
      for (Figure right : b.figures()) {
        if (isCount(a, left)
            && isCount(b, right)
            && figures.areApart(left, right)
            && figures.areWithin(left, right, SIZE)
            && figures.gatesOpen(a, left, b, right, alignment)
            && countOne(Counted.by(a, left), Counted.by(b, right), alignment)) {
          return Optional.of(
              Verdict.toCompare(
                  "number",
                  alignment,
                  List.of(left.span()),
                  List.of(right.span()),
                  "one thing, two counts"));
        }
      }
    }
    return Optional.empty();
  }

  /** "312 of 2,140 sheets" in both: that one count is not the other of them is no quarrel. */
  private boolean giveOneCount(Frame a, Frame b) {
    return a.figures().stream()
        .anyMatch(left -> b.figures().stream().anyMatch(right -> isOneCount(left, right)));
  }

  private boolean isOneCount(Figure left, Figure right) {
    return left.value() == right.value() && figures.fit(left, right);
  }

  private boolean isCount(Frame frame, Figure figure) {
    // "One man" is seldom a count.
    return figure.kind() == Figure.Kind.LEVEL
        && figure.value() != 1
        && !figure.unit().startsWith("percent")
        && !figures.isMeasured(figure)
        && !Counted.isPart(frame, figure, markers)
        && !Counted.isBase(frame, figure, markers)
        && Toll.of(frame, markers).stream().noneMatch(toll -> toll.figure().equals(figure));
  }

  /**
   * Whether what the two count meets. People are counted for much: something else must meet then.
   */
  private boolean countOne(List<Term> left, List<Term> right, Alignment alignment) {
    return alignment.matched().stream()
        .filter(match -> match.strength() >= COUNTED && !match.opposite())
        .filter(match -> left.contains(match.a()) && right.contains(match.b()))
        .anyMatch(match -> !isPeople(match.a()) || alignment.core() >= 2 || actsMeet(alignment));
  }

  /** One verb is said of both. */
  private static boolean actsMeet(Alignment alignment) {
    return alignment.matched().stream()
        .anyMatch(
            match ->
                match.strength() >= Disputes.CLEAR
                    && match.a().role() == Term.Role.VERB
                    && match.b().role() == Term.Role.VERB
                    && match.a().isThing());
  }

  private boolean isPeople(Term term) {
    return markers.isAnySense("people", term);
  }

  /** Each side has a verb of its own: nine were detained, two were killed. */
  private boolean actsDiffer(Alignment alignment) {
    return alignment.leftA().stream().anyMatch(markers::isAct)
        && alignment.leftB().stream().anyMatch(markers::isAct);
  }
}
