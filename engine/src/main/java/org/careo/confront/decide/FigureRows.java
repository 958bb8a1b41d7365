package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.quantity.FigureComparison;
import org.careo.model.Figure;
import org.careo.model.Relation.Strength;
import org.careo.model.Span;
import org.careo.model.TimeExpression;

/** The rows for figures of statements that are on one matter. */
final class FigureRows {
  /** A later count needs less in common with the earlier one: the report has moved on. */
  private static final double UPDATED = 0.35;

  /** Row of one relative change that is held against two things. */
  static final String TWO_BASES = "one change, two bases";

  private final FigureComparison figures;

  FigureRows(FigureComparison figures) {
    this.figures = figures;
  }

  /** The first row that holds; empty when the other slots decide. */
  Optional<Verdict> verdict(
      Frame a, Frame b, Alignment alignment, List<FigureComparison.Pair> pairs) {
    for (FigureComparison.Pair pair : pairs) {
      List<Span> left = List.of(pair.a().span());
      List<Span> right = List.of(pair.b().span());
      switch (pair.verdict().label()) {
        case CONTRADICT -> {
          if (a.conditional() || b.conditional()) {
            return Optional.of(DecisionTable.apart(alignment, "conditional figures"));
          }
          boolean close =
              alignment.similarity() >= DecisionTable.CONTRARY + 0.04 && alignment.substance() >= 3;
          boolean proven =
              close
                  || pair.verdict().gate().equals("direction")
                      && alignment.similarity() >= DecisionTable.CONTRARY - 0.1;
          boolean share =
              pair.a().unit().startsWith("percent") && alignment.smaller() < DecisionTable.CONTRARY
                  || isTime(pair.a());
          if (alignment.similarity() < 0.5
              || alignment.core() < 2
              || alignment.bearing() < 1 && alignment.core() < 3
              || alignment.subjectsDiffer()
              || a.stage() != b.stage()
              || share) {
            return Optional.of(
                DecisionTable.apart(alignment, "figures of a matter that is hardly the same"));
          }
          return Optional.of(
              new Verdict(
                  Verdict.Outcome.CONTRADICTS,
                  "number",
                  proven ? Strength.CONFLICT : Strength.COMPARE,
                  alignment.similarity(),
                  left,
                  right,
                  "figure " + pair.verdict().gate()));
        }
        case UPDATE -> {
          boolean oneCount =
              FigureComparison.conceptsMeet(pair.a(), pair.b())
                  && alignment.similarity() >= UPDATED;
          if (!oneCount && (alignment.core() < 2 || alignment.bearing() < 1)) {
            return Optional.of(
                DecisionTable.apart(alignment, "figures of a matter that is hardly the same"));
          }
          return Optional.of(
              new Verdict(
                  Verdict.Outcome.UPDATES,
                  "number",
                  Strength.NONE,
                  alignment.similarity(),
                  left,
                  right,
                  "figure " + pair.verdict().gate()));
        }
        case DIFFERENT -> {
          boolean superlative =
              !a.superlatives().isEmpty() && a.superlatives().equals(b.superlatives());
          if (alignment.similarity() >= DecisionTable.GATE
              && !superlative
              && pairs.size() == 1
              && !pair.verdict().gate().equals("kind")) {
            return Optional.of(
                DecisionTable.apart(alignment, "figures of another " + pair.verdict().gate()));
          }
        }
        case SAME, COMPATIBLE -> {
          if (figures.basesDiffer(a, pair.a(), b, pair.b())
              && alignment.core() >= 1
              && alignment.similarity() >= DecisionTable.CONTRARY) {
            return Optional.of(
                new Verdict(
                    Verdict.Outcome.CONTRADICTS,
                    "date",
                    Strength.COMPARE,
                    alignment.similarity(),
                    withTimes(a, left),
                    withTimes(b, right),
                    TWO_BASES));
          }
        }
        case UNDETERMINED -> {
          // No conflict: the other slots decide.
        }
      }
    }
    return Optional.empty();
  }

  /** The words of a change with those that say since when. */
  private static List<Span> withTimes(Frame frame, List<Span> figure) {
    return Stream.concat(figure.stream(), frame.times().stream().map(TimeExpression::span))
        .distinct()
        .sorted()
        .toList();
  }

  /** "Twelve weeks" counts from the day it is said: two of them on two days are no conflict. */
  private static boolean isTime(Figure figure) {
    return switch (figure.unit()) {
      case "day", "week", "month", "year", "hour", "día", "semana", "mes", "año", "hora" -> true;
      default -> false;
    };
  }
}
