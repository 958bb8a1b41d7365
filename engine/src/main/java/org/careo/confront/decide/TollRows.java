package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureGates;
import org.careo.confront.quantity.Toll;
import org.careo.model.Relation.Strength;

/**
 * Rows for the toll of one event: the dead, the missing, the detained. Two accounts of it may have
 * no other word in common. A later, higher count takes the place of an earlier one; the missing
 * become fewer.
 */
final class TollRows {
  /** Row of two fates that are counted. */
  static final String ANOTHER = "another toll";

  /** Row of two who each count their own. */
  static final String THEIR_OWN = "each counts their own";

  private static final double SURE = 0.5;

  private final FigureComparison figures;
  private final Markers markers;

  TollRows(FigureComparison figures, Markers markers) {
    this.figures = figures;
    this.markers = markers;
  }

  /** What the tolls of two statements give; empty when they tell of none, or of two events. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    if (a.conditional() || b.conditional() || mayBeTwo(a, b, alignment)) {
      return Optional.empty();
    }
    Optional<Verdict> same = Optional.empty();
    for (Toll left : tolls(a)) {
      for (Toll right : tolls(b)) {
        if (left.fate() != right.fate() || !countTheSame(left, right)) {
          continue;
        }
        if (left.fate() == Toll.Fate.TREATED && treatTheirOwn(a, b)) {
          return Optional.of(DecisionTable.apart(alignment, THEIR_OWN));
        }
        if (figures.areApart(left.figure(), right.figure())) {
          return Optional.of(apart(a, left, b, right, alignment));
        }
        if (left.figure().value() == right.figure().value()
            && left.figure().value() > 1
            && isBody(left) == isBody(right)) {
          same =
              Optional.of(verdict(Verdict.Outcome.SAME, "", Strength.NONE, left, right, alignment));
        }
      }
    }
    return same.or(() -> ofOtherFates(a, b, alignment));
  }

  /** People are counted by their fate, and money that is missing; hours and shares are not. */
  private List<Toll> tolls(Frame frame) {
    return Toll.of(frame, markers).stream()
        .filter(toll -> toll.fate() == Toll.Fate.MISSING || !figures.isMeasured(toll.figure()))
        .filter(toll -> !toll.figure().unit().startsWith("percent"))
        .toList();
  }

  /** Two hospitals each count whom they treated themselves. */
  private static boolean treatTheirOwn(Frame a, Frame b) {
    return a.holder().isKnown() && b.holder().isKnown() && !Holders.bearOneName(a, b);
  }

  /** Nineteen hurt and two dead: one sentence may hold both, but they are two claims. */
  private Optional<Verdict> ofOtherFates(Frame a, Frame b, Alignment alignment) {
    List<Toll.Fate> left = tolls(a).stream().map(Toll::fate).toList();
    List<Toll.Fate> right = tolls(b).stream().map(Toll::fate).toList();
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains)
        ? Optional.of(DecisionTable.apart(alignment, ANOTHER))
        : Optional.empty();
  }

  /** Each names a place, a day or somebody the other does not. */
  private static boolean mayBeTwo(Frame a, Frame b, Alignment alignment) {
    boolean names = hasName(alignment.leftA(), a) && hasName(alignment.leftB(), b);
    boolean days =
        a.times().size() == 1
            && b.times().size() == 1
            && !a.times().getFirst().range().overlaps(b.times().getFirst().range());
    return names || days || FigureGates.placesDiffer(a.places(), b.places());
  }

  private static boolean hasName(List<Term> left, Frame frame) {
    return left.stream()
        .anyMatch(
            term ->
                term.kind() == Term.Kind.NAME
                    && term.bearing()
                    && !term.senses().contains("a:" + frame.holder().actor()));
  }

  /** People on both sides, or one kind of people: three workers are not the fourteen hurt. */
  private boolean countTheSame(Toll left, Toll right) {
    return countsPeople(left) && countsPeople(right)
        || left.figure().unit().equals(right.figure().unit());
  }

  /** Two bodies were taken away: those may be some of the dead, and it is another thing to say. */
  private boolean isBody(Toll toll) {
    return toll.word().key().startsWith("c:") && markers.is("body", toll.word().key().substring(2));
  }

  /** People, or the fate itself: "two deaths". */
  private boolean countsPeople(Toll toll) {
    return figures.countsPeople(toll.figure()) || toll.figure().span().overlaps(toll.word().span());
  }

  private Verdict apart(Frame a, Toll left, Frame b, Toll right, Alignment alignment) {
    String first = a.account().report().published().range().from();
    String second = b.account().report().published().range().from();
    boolean dated = first.length() == 10 && second.length() == 10 && !first.equals(second);
    boolean rises = left.figure().value() < right.figure().value() == first.compareTo(second) < 0;
    boolean disputed =
        isGiven(a)
            && isGiven(b)
            && !Holders.bearOneName(a, b)
            && Holders.oneOccasion(a, b); // Weeks later a higher count has taken the other's place.
    boolean updates = dated && !disputed && rises != (left.fate() == Toll.Fate.MISSING);
    return updates
        ? verdict(Verdict.Outcome.UPDATES, "number", Strength.NONE, left, right, alignment)
        : verdict(Verdict.Outcome.CONTRADICTS, "number", Strength.COMPARE, left, right, alignment);
  }

  /** Whether somebody stands for the count: its holder, or who "puts the toll at five". */
  private boolean isGiven(Frame frame) {
    return frame.holder().isKnown()
        || frame.terms().stream().anyMatch(this::isEstimating)
            && frame.terms().stream().anyMatch(term -> term.role() == Term.Role.SUBJECT);
  }

  private boolean isEstimating(Term term) {
    return term.role() == Term.Role.VERB && markers.isAnySense("estimating", term);
  }

  private static Verdict verdict(
      Verdict.Outcome outcome,
      String aspect,
      Strength strength,
      Toll left,
      Toll right,
      Alignment alignment) {
    return new Verdict(
        outcome,
        aspect,
        strength,
        Math.max(SURE, alignment.similarity()),
        List.of(left.figure().span()),
        List.of(right.figure().span()),
        DecisionTable.ONE_TOLL);
  }
}
