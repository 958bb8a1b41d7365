package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureGates;
import org.careo.confront.quantity.FigureVerdict;
import org.careo.model.Commitment;
import org.careo.model.Relation;
import org.careo.model.Relation.Strength;
import org.careo.model.Statement;

/**
 * The decision table, row by row; the first row that holds decides.
 *
 * <p>Thresholds are shares of weighted terms that meet ({@link Alignment}). They were set on the
 * annotated example case and the development sets; {@code bench} measures them.
 */
public final class DecisionTable {
  /** Version of the table, to be named with every finding that rests on it. */
  public static final String VERSION = "5";

  /** Row of two stands that are one. */
  static final String ONE_STAND = "one stand of one holder";

  /** Row of an act the author tells of and of what it puts to its actor. */
  static final String ONE_TELLING = "one act and what it is about";

  /** Row of two accounts of one act. */
  static final String ONE_ACT = "one act of one actor";

  /** Row of two counts of the people one fate befell. */
  static final String ONE_TOLL = "one toll";

  /** Row of two accounts each of which names somebody the other does not. */
  static final String OTHER_NAMES = "other names";

  static final double GATE = 0.3;
  private static final double STAND = 0.25;
  static final double CONTRARY = 0.56;
  static final double CLOSE = 0.66;
  private static final double INSIDE = 0.8;

  private final FigureComparison figures;
  private final Markers markers;
  private final Neighbours neighbours;
  private final Disputes disputes;
  private final FigureRows figureRows;
  private final TollRows tolls;
  private final DateRows dates;

  /**
   * @param figures compares figures
   * @param markers classes of words that steer the comparison
   */
  public DecisionTable(FigureComparison figures, Markers markers) {
    this.figures = figures;
    this.markers = markers;
    neighbours = new Neighbours(markers, figures);
    disputes = new Disputes(markers, figures);
    figureRows = new FigureRows(figures);
    tolls = new TollRows(figures, markers);
    dates = new DateRows(markers);
  }

  /** How the first stands to the second. */
  public Verdict decide(Frame a, Frame b, Alignment alignment) {
    if (isActAndMatter(a, b) || isActAndMatter(b, a)) {
      return new Verdict(
          Verdict.Outcome.SAME, "", Strength.NONE, 1, List.of(), List.of(), ONE_TELLING);
    }
    if (isOneSentence(a, b)) {
      return Verdict.UNRELATED;
    }
    Optional<Verdict> side = neighbours.verdict(a, b, alignment);
    if (side.isPresent()) {
      return side.get();
    }
    Optional<Verdict> quoted = Quotations.verdict(a, b, alignment);
    if (quoted.isPresent()) {
      return quoted.get();
    }
    Optional<Verdict> value = disputes.deniedValue(a, b, alignment);
    if (value.isPresent()) {
      return value.get();
    }
    Optional<Verdict> toll = tolls.verdict(a, b, alignment);
    if (toll.isPresent()) {
      return toll.get();
    }
    Optional<Verdict> byStand = byStand(a, b, alignment);
    if (byStand.isPresent()) {
      return byStand.get();
    }
    if (alignment.matched().size() < 2 && a.figures().isEmpty()
        || alignment.larger() < GATE
        || alignment.similarity() < GATE) {
      return disputes.verdict(a, b, alignment).orElse(Verdict.UNRELATED);
    }
    if (isAnotherOfItsKind(alignment)) {
      return apart(alignment, "another of its kind");
    }
    List<FigureComparison.Pair> pairs = figures.compare(a, b, alignment);
    Optional<Verdict> byFigure = figureRows.verdict(a, b, alignment, pairs);
    if (byFigure.isPresent() && byFigure.get().outcome() != Verdict.Outcome.APART) {
      return byFigure.get();
    }
    Optional<Verdict> disputed = disputes.verdict(a, b, alignment);
    Optional<Verdict> slot = disputed.or(() -> byFigure);
    if (slot.isPresent()) {
      return slot.get();
    }
    Optional<String> same = Sameness.row(a, b, alignment, met(pairs));
    if (same.isEmpty() && alignment.larger() < INSIDE) {
      return Verdict.UNRELATED;
    }
    if (a.conditional() != b.conditional()) {
      return apart(alignment, "conditional");
    }
    Optional<Verdict> bySlot =
        byPolarity(a, b, alignment)
            .or(() -> dates.verdict(a, b, alignment))
            .or(() -> byPlace(a, b, alignment))
            .or(() -> byName(alignment))
            .or(() -> byStage(a, b, alignment));
    if (bySlot.isPresent()) {
      return bySlot.get();
    }
    if (!a.stand().isEmpty() && !b.stand().isEmpty() && !Holders.meet(a, b)) {
      return apart(alignment, "two holders of one position");
    }
    if (alignment.isContrary()) {
      return apart(alignment, "turned around, but hardly the same matter");
    }
    if (isStand(a) != isStand(b) && !(a.position() && b.position())) {
      return apart(alignment, "a stand and a matter of fact");
    }
    if (same.isPresent() && isAnotherRung(a, b, alignment)) {
      return new Verdict(
          Verdict.Outcome.SAME,
          "commitment",
          Strength.COMPARE,
          alignment.similarity(),
          a.content(),
          b.content(),
          same.get());
    }
    if (same.isPresent()) {
      return same(alignment, same.get());
    }
    if (alignment.larger() >= INSIDE && alignment.core() >= 3 && alignment.bearing() >= 1) {
      boolean first = alignment.coverageA() < alignment.coverageB();
      return new Verdict(
          first ? Verdict.Outcome.NARROWS : Verdict.Outcome.NARROWED,
          "detail",
          Strength.NONE,
          alignment.larger(),
          a.content(),
          b.content(),
          "one says all of the other and more");
    }
    return Verdict.UNRELATED;
  }

  /** The northern bank and the southern one. */
  private boolean isAnotherOfItsKind(Alignment alignment) {
    return alignment.matched().stream()
        .filter(match -> match.opposite() && !match.a().bearing() && !match.b().bearing())
        .anyMatch(match -> markers.is("which one", match.a().key().substring(2)));
  }

  private Sameness.FiguresMet met(List<FigureComparison.Pair> pairs) {
    Sameness.FiguresMet met = Sameness.FiguresMet.NONE;
    for (FigureComparison.Pair pair : pairs) {
      if (pair.verdict().label() == FigureVerdict.Label.SAME) {
        if (figures.isMeasured(pair.a())
            || FigureComparison.isTelling(pair.a()) && FigureComparison.isTelling(pair.b())) {
          return Sameness.FiguresMet.TELLING;
        }
        met = Sameness.FiguresMet.SOME;
      }
    }
    return met;
  }

  private static Verdict same(Alignment alignment, String row) {
    return new Verdict(
        Verdict.Outcome.SAME, "", Strength.NONE, alignment.similarity(), List.of(), List.of(), row);
  }

  private static boolean sameStand(String a, String b) {
    return a.equals(b) || isAgainst(a) && isAgainst(b);
  }

  private static boolean isAgainst(String stand) {
    return stand.equals("reject") || stand.equals("deny");
  }

  /** Whether a stand is taken; a thing denied may as well be a matter of fact. */
  private static boolean isStand(Frame frame) {
    return !frame.stand().isEmpty() && !frame.stand().equals("deny");
  }

  /**
   * Two stands of one kind and holder on one matter are one claim, whatever words they use for it,
   * when they were taken on one occasion.
   */
  private static Optional<Verdict> byStand(Frame a, Frame b, Alignment alignment) {
    if (a.stand().isEmpty()
        || !sameStand(a.stand(), b.stand())
        || !a.quoted().isEmpty()
        || !b.quoted().isEmpty()
        || !Holders.areOne(a, b)
        || alignment.core() < 1
        || alignment.similarity() < STAND) {
      return Optional.empty();
    }
    return Optional.of(
        Holders.oneOccasion(a, b)
            ? same(alignment, ONE_STAND)
            : apart(alignment, "a stand taken on another occasion"));
  }

  /**
   * Parts of one sentence by one holder go on with one another: they neither repeat nor clash, and
   * a sentence tells a thing once.
   */
  private static boolean isOneSentence(Frame a, Frame b) {
    return a.report().equals(b.report())
        && a.sentence().overlaps(b.sentence())
        && (a.holder().equals(b.holder()) || a.extent().overlaps(b.extent()));
  }

  /** Whether one is the author's telling of the act by which the other is put to somebody. */
  private static boolean isActAndMatter(Frame act, Frame matter) {
    return act.report().equals(matter.report())
        && act.statement().form() == Statement.Form.AUTHOR
        && matter.governed()
        && matter.statement().cue().stream().allMatch(act.extent()::contains)
        && matter.statement().source().stream().allMatch(act.extent()::contains)
        && act.extent().contains(matter.extent());
  }

  static boolean oneLanguage(Frame a, Frame b) {
    return a.account().report().language().equals(b.account().report().language());
  }

  private static Optional<Verdict> byPolarity(Frame a, Frame b, Alignment alignment) {
    if (!alignment.isContrary() || alignment.similarity() < CONTRARY || alignment.core() < 2) {
      return Optional.empty();
    }
    if (isStand(a) != isStand(b)) {
      return Optional.of(apart(alignment, "a stand and a matter of fact"));
    }
    if (isStand(a)) {
      if (Holders.meet(a, b)
          && a.holder().isKnown()
          && b.holder().isKnown()
          && alignment.similarity() >= CLOSE) {
        return Optional.of(
            contradiction(
                a, b, alignment, "polarity", Strength.COMPARE, "one holder for and against"));
      }
      return Optional.of(
          new Verdict(
              Verdict.Outcome.OPPOSES,
              "polarity",
              Strength.NONE,
              alignment.similarity(),
              a.content(),
              b.content(),
              "two stands on one matter"));
    }
    if (alignment.bearing() < 2
        || alignment.subjectsDiffer()
        || alignment.core() < 3 && alignment.similarity() < 0.7
        || a.conditional()
        || b.conditional()
        || isToCome(a) != isToCome(b)) {
      return Optional.of(apart(alignment, "turned around, but hardly the same matter"));
    }
    // "No ship had leave, nor asked for it": where both deny something, how far each denial reaches
    // is not sure enough to hold one holder's two wordings against each other.
    boolean bothDeny = isDenying(a) && isDenying(b);
    if (bothDeny && a.holder().isKnown() && Holders.meet(a, b)) {
      return Optional.of(apart(alignment, "one holder, a denial on both sides"));
    }
    return Optional.of(
        contradiction(
            a,
            b,
            alignment,
            "polarity",
            alignment.similarity() >= CLOSE
                    && !bothDeny
                    && alignment.smaller() >= CONTRARY
                    && alignment.substance() >= 3
                ? Strength.CONFLICT
                : Strength.COMPARE,
            "one says so, the other not so"));
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
    return Optional.of(apart(alignment, "another place"));
  }

  /** Each side names somebody the other does not: not the same claim, and no conflict either. */
  private static Optional<Verdict> byName(Alignment alignment) {
    boolean left = alignment.leftA().stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    boolean right = alignment.leftB().stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    return left && right && alignment.similarity() < 0.6 && !alignment.oneActOfOne()
        ? Optional.of(apart(alignment, OTHER_NAMES))
        : Optional.empty();
  }

  /** Ordered is not authorised, planned is not done. */
  private static Optional<Verdict> byStage(Frame a, Frame b, Alignment alignment) {
    Commitment.Stage stageA = a.stage();
    Commitment.Stage stageB = b.stage();
    boolean known = stageA != Commitment.Stage.UNKNOWN && stageB != Commitment.Stage.UNKNOWN;
    return known
            && stageA != stageB
            && alignment.similarity() >= CLOSE
            && alignment.core() >= 3
            && !(isRung(stageA) && isRung(stageB))
        ? Optional.of(apart(alignment, "another stage"))
        : Optional.empty();
  }

  /** One act, but what it is about is planned in one account and done or allowed in the other. */
  private static boolean isAnotherRung(Frame a, Frame b, Alignment alignment) {
    boolean told = isRung(a.stage()) && isRung(b.stage()) && a.stage() != b.stage();
    return alignment.core() >= 3 && told && alignment.similarity() >= CLOSE
        || alignment.oneActOfOne() && a.planned() != b.planned();
  }

  private static boolean isRung(Commitment.Stage stage) {
    return switch (stage) {
      case DONE, ORDERED, AUTHORISED, PLANNED, CONSIDERED -> true;
      case ONGOING, HYPOTHETICAL, UNKNOWN -> false;
    };
  }

  /** What is still to come is not denied by what was, nor the other way round. */
  static boolean isToCome(Frame frame) {
    return switch (frame.stage()) {
      case PLANNED, HYPOTHETICAL ->
          frame.statement().commitment().certainty() != Commitment.Certainty.REPORTED;
      case DONE, ONGOING, ORDERED, AUTHORISED, CONSIDERED, UNKNOWN -> false;
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

  static Verdict apart(Alignment alignment, String row) {
    return new Verdict(
        Verdict.Outcome.APART,
        "",
        Strength.NONE,
        alignment.similarity(),
        List.of(),
        List.of(),
        row);
  }
}
