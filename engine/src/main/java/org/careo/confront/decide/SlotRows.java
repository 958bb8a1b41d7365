package org.careo.confront.decide;

import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureGates;
import org.careo.model.Commitment;
import org.careo.model.Relation;
import org.careo.model.Relation.Strength;

/**
 * The rows for one slot in which two statements on one matter differ: polarity, date, place, names,
 * stage. A slot that is proven to clash makes a contradiction; one that only differs keeps the two
 * apart.
 */
final class SlotRows {
  /** Row of two accounts each of which names somebody the other does not. */
  static final String OTHER_NAMES = "other names";

  /** Row of a condition and what is told as done. */
  static final String CONDITIONAL = "conditional";

  /** Row of two things of one kind: the northern bank and the southern one. */
  static final String ANOTHER_OF_KIND = "another of its kind";

  /** Row of two who stand for one thing. */
  static final String TWO_HOLDERS = "two holders of one position";

  /** Row of two that would be contrary if they were surely of one matter. */
  static final String TURNED = "turned around, but hardly the same matter";

  /** Row of what somebody stands for and what is told as a fact. */
  static final String STAND_AND_FACT = "a stand and a matter of fact";

  private final Markers markers;
  private final DateRows dates;

  SlotRows(Markers markers) {
    this.markers = markers;
    dates = new DateRows(markers);
  }

  /** The first slot that differs; empty when none does. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    if (a.conditional() != b.conditional()) {
      return Optional.of(DecisionTable.apart(alignment, CONDITIONAL));
    }
    return byPolarity(a, b, alignment)
        .or(() -> dates.verdict(a, b, alignment))
        .or(() -> byPlace(a, b, alignment))
        .or(() -> byName(alignment))
        .or(() -> byStage(a, b, alignment))
        .or(() -> byKind(alignment))
        .or(() -> byStand(a, b, alignment));
  }

  /** The northern bank and the southern one. */
  private Optional<Verdict> byKind(Alignment alignment) {
    boolean another =
        alignment.matched().stream()
            .filter(match -> match.opposite() && !match.a().bearing() && !match.b().bearing())
            .anyMatch(match -> markers.is("which one", match.a().key().substring(2)));
    return another
        ? Optional.of(DecisionTable.apart(alignment, ANOTHER_OF_KIND))
        : Optional.empty();
  }

  /** What somebody stands for is no matter of fact, and not what somebody else stands for. */
  private static Optional<Verdict> byStand(Frame a, Frame b, Alignment alignment) {
    if (!a.stand().isEmpty() && !b.stand().isEmpty() && !Holders.meet(a, b)) {
      return Optional.of(DecisionTable.apart(alignment, TWO_HOLDERS));
    }
    if (alignment.isContrary()) {
      return Optional.of(DecisionTable.apart(alignment, TURNED));
    }
    return isStand(a) != isStand(b) && !(a.position() && b.position())
        ? Optional.of(DecisionTable.apart(alignment, STAND_AND_FACT))
        : Optional.empty();
  }

  private static boolean isAgainst(Frame frame) {
    return frame.stand().equals("reject") || frame.stand().equals("deny");
  }

  /** Whether a stand is taken; a thing denied may as well be a matter of fact. */
  private static boolean isStand(Frame frame) {
    return !frame.stand().isEmpty() && !frame.stand().equals("deny");
  }

  private static Optional<Verdict> byPolarity(Frame a, Frame b, Alignment alignment) {
    if (!alignment.isContrary()
        || alignment.similarity() < DecisionTable.CONTRARY
        || alignment.core() < 2) {
      return Optional.empty();
    }
    if (isStand(a) != isStand(b)) {
      return Optional.of(DecisionTable.apart(alignment, STAND_AND_FACT));
    }
    if (isStand(a)) {
      if (Holders.meet(a, b)
          && a.holder().isKnown()
          && b.holder().isKnown()
          && alignment.similarity() >= DecisionTable.CLOSE) {
        return Optional.of(
            contradiction(
                a, b, alignment, "polarity", Strength.COMPARE, "one holder for and against"));
      }
      // Who rejects a thing in two reports does not oppose himself, however each puts it.
      return Optional.of(
          Holders.areOne(a, b) || isAgainst(a) && isAgainst(b)
              ? DecisionTable.apart(alignment, TURNED)
              : Verdict.opposes(a, b, alignment, "two stands on one matter"));
    }
    if (alignment.bearing() < 2
        || alignment.subjectsDiffer()
        || alignment.core() < 3 && alignment.similarity() < 0.7
        || a.conditional()
        || b.conditional()
        || DecisionTable.isToCome(a) != DecisionTable.isToCome(b)
        || isTranslatedOtherwise(a, b)) {
      return Optional.of(DecisionTable.apart(alignment, TURNED));
    }
    // "No ship had leave, nor asked for it": where both deny something, how far each denial reaches
    // is not sure enough to hold one holder's two wordings against each other.
    boolean bothDeny = isDenying(a) && isDenying(b);
    if (bothDeny && a.holder().isKnown() && Holders.meet(a, b)) {
      return Optional.of(DecisionTable.apart(alignment, "one holder, a denial on both sides"));
    }
    return Optional.of(
        contradiction(
            a,
            b,
            alignment,
            "polarity",
            alignment.similarity() >= DecisionTable.CLOSE
                    && !bothDeny
                    && alignment.smaller() >= DecisionTable.CONTRARY
                    && alignment.substance() >= 3
                ? Strength.CONFLICT
                : Strength.COMPARE,
            "one says so, the other not so"));
  }

  /**
   * Whether the two are one holder's words in two languages, neither of which denies anything: that
   * two words are opposites ("came out", "salieron") is then the dictionary's word alone.
   */
  static boolean isTranslatedOtherwise(Frame a, Frame b) {
    return !DecisionTable.oneLanguage(a, b)
        && Holders.bearOneName(a, b)
        && !isDenying(a)
        && !isDenying(b);
  }

  private static boolean isDenying(Frame frame) {
    return frame.terms().stream().anyMatch(Term::negated);
  }

  private static Optional<Verdict> byPlace(Frame a, Frame b, Alignment alignment) {
    if (!FigureGates.placesDiffer(a.places(), b.places())) {
      return Optional.empty();
    }
    if (alignment.similarity() >= 0.75
        && alignment.leftA().size() <= 2
        && alignment.leftB().size() <= 2) {
      return Optional.of(
          new Verdict(
              Verdict.Outcome.CONTRADICTS,
              "place",
              Strength.COMPARE,
              alignment.similarity(),
              a.places().stream().map(place -> place.span()).toList(),
              b.places().stream().map(place -> place.span()).toList(),
              "one happening, two places"));
    }
    return Optional.of(DecisionTable.apart(alignment, "another place"));
  }

  /** Each side names somebody the other does not: not the same claim, and no conflict either. */
  private static Optional<Verdict> byName(Alignment alignment) {
    boolean left = alignment.leftA().stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    boolean right = alignment.leftB().stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    return left && right && alignment.similarity() < 0.6 && !alignment.oneActOfOne()
        ? Optional.of(DecisionTable.apart(alignment, OTHER_NAMES))
        : Optional.empty();
  }

  /** Ordered is not authorised, planned is not done. */
  private static Optional<Verdict> byStage(Frame a, Frame b, Alignment alignment) {
    Commitment.Stage stageA = a.stage();
    Commitment.Stage stageB = b.stage();
    boolean known = stageA != Commitment.Stage.UNKNOWN && stageB != Commitment.Stage.UNKNOWN;
    return known
            && stageA != stageB
            && alignment.similarity() >= DecisionTable.CLOSE
            && alignment.core() >= 3
            && !(isRung(stageA) && isRung(stageB))
        ? Optional.of(DecisionTable.apart(alignment, "another stage"))
        : Optional.empty();
  }

  /**
   * One act, but what it is about is planned in one account and done or allowed in the other. What
   * is promised or demanded is still to come, however the account puts it: "has promised an
   * inquiry", "an inquiry".
   */
  static boolean isAnotherRung(Frame a, Frame b, Alignment alignment) {
    if (!a.stand().isEmpty() || !b.stand().isEmpty()) {
      return false;
    }
    boolean told = isRung(a.stage()) && isRung(b.stage()) && a.stage() != b.stage();
    return alignment.core() >= 3 && told && alignment.similarity() >= DecisionTable.CLOSE
        || alignment.oneActOfOne() && a.planned() != b.planned();
  }

  private static boolean isRung(Commitment.Stage stage) {
    return switch (stage) {
      case DONE, ORDERED, AUTHORISED, PLANNED, CONSIDERED -> true;
      case ONGOING, HYPOTHETICAL, UNKNOWN -> false;
    };
  }

  private static Verdict contradiction(
      Frame a,
      Frame b,
      Alignment alignment,
      String aspect,
      Relation.Strength strength,
      String row) {
    return new Verdict(
        Verdict.Outcome.CONTRADICTS,
        aspect,
        strength,
        alignment.similarity(),
        a.content(),
        b.content(),
        row);
  }
}
