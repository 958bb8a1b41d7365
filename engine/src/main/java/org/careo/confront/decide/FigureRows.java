package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.Bases;
import org.careo.confront.quantity.FigureComparison;
import org.careo.model.Figure;
import org.careo.model.Relation.Strength;

/** The rows for figures of statements that are on one matter. */
final class FigureRows {
  /** A later count needs less in common with the earlier one: the report has moved on. */
  private static final double UPDATED = 0.35;

  /** How alike two statements must be for their figures to contradict one another. */
  private static final double COMPARABLE = 0.5;

  /** Row of one change in percent told on two bases. */
  static final String TWO_BASES = "one change, two bases";

  /** Beginning of the rows of figures that a gate keeps from being compared. */
  static final String OF_ANOTHER = "figures of another ";

  /** Row of figures that nothing shows to be of one matter. */
  static final String HARDLY_THE_SAME = "figures of a matter that is hardly the same";

  private final ProvenFigures provenFigures;

  FigureRows(FigureComparison figures, Markers markers) {
    provenFigures = new ProvenFigures(figures, markers);
  }

  /** The first row that holds; empty when the other slots decide. */
  Optional<Verdict> verdict(
      Frame a, Frame b, Alignment alignment, List<FigureComparison.Pair> pairs) {
    for (FigureComparison.Pair pair : pairs) {
      Optional<Verdict> found =
          switch (pair.verdict().label()) {
            case CONTRADICT -> Optional.of(contradicted(a, b, alignment, pair));
            case UPDATE -> Optional.of(updated(alignment, pair));
            case DIFFERENT -> gated(a, b, alignment, pair, pairs.size() == 1);
            case SAME, COMPATIBLE -> onTwoBases(a, b, alignment, pair);
            case UNDETERMINED -> Optional.empty();
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Verdict contradicted(Frame a, Frame b, Alignment alignment, FigureComparison.Pair pair) {
    if (a.conditional() || b.conditional()) {
      return DecisionTable.apart(alignment, "conditional figures");
    }
    boolean share =
        pair.a().unit().startsWith("percent") && alignment.smaller() < DecisionTable.CONTRARY
            || isTime(pair.a());
    if (alignment.similarity() < COMPARABLE
        || alignment.core() < 2
        || alignment.bearing() < 1 && alignment.core() < 3
        || alignment.subjectsDiffer()
        || a.stage() != b.stage()
        || Holders.haggle(a, b)
        || share) {
      return hardlyTheSame(alignment);
    }
    boolean close =
        alignment.similarity() >= DecisionTable.CONTRARY + 0.04 && alignment.substance() >= 3;
    boolean proven =
        close
            || pair.verdict().gate().equals("direction")
                && alignment.similarity() >= DecisionTable.CONTRARY - 0.1;
    return found(
        Verdict.Outcome.CONTRADICTS,
        "number",
        proven && provenFigures.isProven(a, b, alignment, pair.a(), pair.b())
            ? Strength.CONFLICT
            : Strength.COMPARE,
        alignment,
        pair,
        "figure " + pair.verdict().gate());
  }

  private static Verdict updated(Alignment alignment, FigureComparison.Pair pair) {
    boolean oneCount =
        FigureComparison.conceptsMeet(pair.a(), pair.b()) && alignment.similarity() >= UPDATED;
    if (!oneCount && (alignment.core() < 2 || alignment.bearing() < 1)) {
      return hardlyTheSame(alignment);
    }
    return found(
        Verdict.Outcome.UPDATES,
        "number",
        Strength.NONE,
        alignment,
        pair,
        "figure " + pair.verdict().gate());
  }

  /**
   * Only figures that fail a gate keep statements apart: superlatives are one matter all the same.
   */
  private static Optional<Verdict> gated(
      Frame a, Frame b, Alignment alignment, FigureComparison.Pair pair, boolean only) {
    boolean superlative = !a.superlatives().isEmpty() && a.superlatives().equals(b.superlatives());
    return only
            && !superlative
            && alignment.similarity() >= DecisionTable.GATE
            && !pair.verdict().gate().equals("kind")
        ? Optional.of(DecisionTable.apart(alignment, OF_ANOTHER + pair.verdict().gate()))
        : Optional.empty();
  }

  private static Optional<Verdict> onTwoBases(
      Frame a, Frame b, Alignment alignment, FigureComparison.Pair pair) {
    return Bases.differ(a, pair.a(), b, pair.b())
            && alignment.core() >= 1
            && alignment.similarity() >= DecisionTable.CONTRARY
        ? Optional.of(
            found(
                Verdict.Outcome.CONTRADICTS, "date", Strength.COMPARE, alignment, pair, TWO_BASES))
        : Optional.empty();
  }

  private static Verdict hardlyTheSame(Alignment alignment) {
    return DecisionTable.apart(alignment, HARDLY_THE_SAME);
  }

  private static Verdict found(
      Verdict.Outcome outcome,
      String aspect,
      Strength strength,
      Alignment alignment,
      FigureComparison.Pair pair,
      String row) {
    return new Verdict(
        outcome,
        aspect,
        strength,
        alignment.similarity(),
        List.of(pair.a().span()),
        List.of(pair.b().span()),
        row);
  }

  /** "Twelve weeks" counts from the day it is said: two of them on two days are no conflict. */
  private static boolean isTime(Figure figure) {
    return switch (figure.unit()) {
      case "day", "week", "month", "year", "hour", "día", "semana", "mes", "año", "hora" -> true;
      default -> false;
    };
  }
}
