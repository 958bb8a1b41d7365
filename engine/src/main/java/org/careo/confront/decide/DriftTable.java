package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.quantity.FigureComparison;
import org.careo.model.ActorKind;
import org.careo.model.Figure;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/**
 * The rows for two statements of which one was made from the other, as the lineage says: what was
 * changed on the way. Rows are asked in a fixed order; the first that holds decides.
 */
public final class DriftTable {
  /** From here on two statements of one family tell the same passage. */
  private static final double SAME_PASSAGE = 0.6;

  /** Negations and hedges need more: a longer passage has some of its own. */
  private static final double CLEARLY = 0.7;

  private final FigureComparison figures;

  public DriftTable(FigureComparison figures) {
    this.figures = figures;
  }

  /** What the one changed of the other; empty when nothing that matters. */
  public Optional<Verdict> decide(Frame a, Frame b, Alignment alignment) {
    if (alignment.similarity() < SAME_PASSAGE || alignment.matched().size() < 2) {
      return Optional.empty();
    }
    if (alignment.isContrary() && alignment.similarity() >= CLEARLY) {
      return Optional.of(drift("polarity", alignment, a.content(), b.content()));
    }
    for (FigureComparison.Pair pair : figures.compare(a, b, alignment)) {
      Optional<String> slot = slot(pair);
      if (slot.isPresent()) {
        boolean date = slot.get().equals("date");
        return Optional.of(
            drift(
                slot.get(),
                alignment,
                List.of(date ? period(a, pair.a()) : pair.a().span()),
                List.of(date ? period(b, pair.b()) : pair.b().span())));
      }
    }
    Optional<Verdict> dates = dates(a, b, alignment);
    if (dates.isPresent()) {
      return dates;
    }
    if (a.hedged() != b.hedged() && alignment.similarity() >= CLEARLY) {
      return Optional.of(drift("commitment", alignment, a.content(), b.content()));
    }
    if (holdersDiffer(a, b)) {
      return Optional.of(drift("actor", alignment, a.statement().source(), b.statement().source()));
    }
    return Optional.empty();
  }

  /** The only time of each, when apart; else the same day or month of another year. */
  private static Optional<Verdict> dates(Frame a, Frame b, Alignment alignment) {
    boolean single = a.times().size() == 1 && b.times().size() == 1;
    for (TimeExpression left : a.times()) {
      for (TimeExpression right : b.times()) {
        boolean changed = single ? !left.range().overlaps(right.range()) : isOtherYear(left, right);
        if (changed) {
          return Optional.of(drift("date", alignment, List.of(left.span()), List.of(right.span())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOtherYear(TimeExpression a, TimeExpression b) {
    String left = a.value();
    String right = b.value();
    return left.matches("\\d{4}-\\d\\d.*")
        && right.matches("\\d{4}-\\d\\d.*")
        && left.substring(4).equals(right.substring(4))
        && !left.equals(right);
  }

  private static Optional<String> slot(FigureComparison.Pair pair) {
    boolean sameValue = pair.a().value() == pair.b().value();
    return switch (pair.verdict().label()) {
      case CONTRADICT -> Optional.of("number");
      case DIFFERENT ->
          sameValue && pair.verdict().gate().equals("period")
              ? Optional.of("date")
              : Optional.empty();
      case SAME, COMPATIBLE, UPDATE, UNDETERMINED -> Optional.empty();
    };
  }

  /** The words of the time a figure holds for; the figure where they stand elsewhere. */
  private static Span period(Frame frame, Figure figure) {
    return frame.account().reading().times().stream()
        .filter(time -> time.id().equals(figure.period()))
        .map(TimeExpression::span)
        .findFirst()
        .orElse(figure.span());
  }

  private static boolean holdersDiffer(Frame a, Frame b) {
    if (!a.holder().isKnown() || !b.holder().isKnown()) {
      return false;
    }
    if (!a.holder().actor().isEmpty() && a.holder().actor().equals(b.holder().actor())) {
      return false;
    }
    if (!DecisionTable.oneLanguage(a, b)
        && (a.holder().kind() != ActorKind.PERSON || b.holder().kind() != ActorKind.PERSON)) {
      return false; // A body or a role has another name in another language.
    }
    List<String> left = Folding.words(a.holder().name());
    List<String> right = Folding.words(b.holder().name());
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  private static Verdict drift(
      String aspect, Alignment alignment, List<Span> wordsA, List<Span> wordsB) {
    return new Verdict(
        Verdict.Outcome.DRIFT,
        aspect,
        Relation.Strength.COMPARE,
        alignment.similarity(),
        wordsA,
        wordsB,
        "changed on the way");
  }
}
