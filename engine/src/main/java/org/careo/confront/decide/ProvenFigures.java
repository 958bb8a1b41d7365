package org.careo.confront.decide;

import java.util.List;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Counted;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.model.Figure;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;

/**
 * When two figures that do not fit prove a contradiction and are not only to be compared: both say
 * themselves of what they are, of one thing, of like size; both are told as facts of now, by two
 * holders or in two reports, and neither says of how many it is not so.
 */
final class ProvenFigures {
  /** How many times the other a figure may be. */
  private static final double SIZE = 10;

  /** How clearly what is counted must meet. */
  private static final double COUNTED = 0.6;

  private final FigureComparison figures;
  private final Markers markers;

  ProvenFigures(FigureComparison figures, Markers markers) {
    this.figures = figures;
    this.markers = markers;
  }

  boolean isProven(Frame a, Frame b, Alignment alignment, Figure left, Figure right) {
    return isFact(a)
        && isFact(b)
        && isNegated(a) == isNegated(b)
        && areTwoTellings(a, b)
        && figures.areWithin(left, right, SIZE)
        && areOfOneThing(a, left, b, right, alignment);
  }

  /** "Expects", "would", "now": what is to come, or has taken the place of what was said before. */
  private boolean isFact(Frame frame) {
    return !frame.filled()
        && !frame.bare()
        && !frame.conditional()
        && !frame.planned()
        && !DecisionTable.isToCome(frame)
        && frame.statement().act() != SpeechAct.FORECAST
        && !Provisional.isAhead(frame, markers)
        && !Provisional.isReplaced(frame, markers);
  }

  private static boolean isNegated(Frame frame) {
    return frame.terms().stream().anyMatch(Term::negated);
  }

  /** One author's list of figures, and one holder's in one report, are of several things. */
  private static boolean areTwoTellings(Frame a, Frame b) {
    boolean authors =
        a.statement().form() == Statement.Form.AUTHOR
            && b.statement().form() == Statement.Form.AUTHOR;
    return !a.report().equals(b.report()) || !authors && !Holders.bearOneName(a, b);
  }

  private boolean areOfOneThing(Frame a, Figure left, Frame b, Figure right, Alignment alignment) {
    List<Term> first = Counted.by(a, left);
    List<Term> second = Counted.by(b, right);
    boolean counted =
        alignment.matched().stream()
            .filter(match -> match.strength() >= COUNTED && !match.opposite())
            .anyMatch(match -> first.contains(match.a()) && second.contains(match.b()));
    boolean oneUnit =
        !left.unit().isEmpty() && !right.unit().isEmpty() && figures.areOfOneUnit(left, right);
    return counted || oneUnit && alignment.bearing() >= 1;
  }
}
