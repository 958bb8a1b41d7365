package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureVerdict;
import org.careo.model.Commitment;
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
  public static final String VERSION = "14";

  /** Row of two stands that are one. */
  static final String ONE_STAND = "one stand of one holder";

  /** Row of an act the author tells of and of what it puts to its actor. */
  static final String ONE_TELLING = "one act and what it is about";

  /** Row of two counts of the people one fate befell. */
  static final String ONE_TOLL = "one toll";

  /** Slot of a stand that is told of again later: it is renewed, not given up. */
  public static final String RENEWED = "date";

  /** Row of what one holder said on two occasions. */
  private static final String SAID_TWICE = "said on another occasion";

  static final double GATE = 0.3;
  private static final double STAND = 0.25;

  /** What one holder rejects in other words: troops on the territory, a military intervention. */
  private static final double LIKE_STAND = 0.5;

  static final double CONTRARY = 0.56;
  static final double CLOSE = 0.66;
  private static final double INSIDE = 0.8;

  /** From here on two are so likely one claim that their two occasions are told. */
  private static final double TWICE = 0.5;

  /** From here on what is weighed is one claim. */
  static final double LIKELY = 0.6;

  private final FigureComparison figures;
  private final SameClaim sameClaim;
  private final Neighbours neighbours;
  private final Disputes disputes;
  private final FigureRows figureRows;
  private final TollRows tolls;
  private final Superseded superseded;
  private final SlotRows slots;
  private final Stances stances;

  /**
   * @param figures compares figures
   * @param markers classes of words that steer the comparison
   * @param sameClaim weighs what no row decides
   */
  public DecisionTable(FigureComparison figures, Markers markers, SameClaim sameClaim) {
    this.figures = figures;
    this.sameClaim = sameClaim;
    neighbours = new Neighbours(markers, figures);
    disputes = new Disputes(markers, figures);
    figureRows = new FigureRows(figures, markers);
    tolls = new TollRows(figures, markers);
    superseded = new Superseded(figures, markers);
    slots = new SlotRows(markers);
    stances = new Stances(markers);
  }

  /** How the first stands to the second. */
  public Verdict decide(Frame a, Frame b, Alignment alignment) {
    return judge(new PairFeature.Pair(a, b, alignment, figures)).verdict();
  }

  /** A verdict in which one value has not merely another beside it but has taken its place. */
  public Verdict settle(Frame a, Frame b, Verdict verdict) {
    return superseded.settle(a, b, verdict);
  }

  /** Which of two accounts of one claim is more exact; empty when neither is. */
  public static Optional<Verdict> narrower(Frame a, Frame b, double score) {
    return Exactness.narrower(a, b, score);
  }

  /** How two frames meet, to be judged. */
  public PairFeature.Pair pair(Frame a, Frame b, Alignment alignment) {
    return new PairFeature.Pair(a, b, alignment, figures);
  }

  /**
   * How the first stands to the second, and how likely the two are of one claim. What the rows put
   * in no relation to one another is weighed; so is what they only keep apart, for groups of
   * accounts may still show that it belongs together.
   */
  public Judgement judge(PairFeature.Pair pair) {
    Frame a = pair.a();
    Frame b = pair.b();
    if (isActAndMatter(a, b) || isActAndMatter(b, a)) {
      return new Judgement(
          new Verdict(
              Verdict.Outcome.SAME, "", Strength.NONE, 1, List.of(), List.of(), ONE_TELLING),
          1,
          false);
    }
    if (isOneSentence(a, b)) {
      return new Judgement(Verdict.unrelated(0), 0, false);
    }
    Verdict byRows = byRows(pair);
    return switch (byRows.outcome()) {
      case CONTRADICTS, OPPOSES, UPDATES, DRIFT ->
          new Judgement(byRows, sameClaim.probability(pair, byRows.outcome()), true);
      case SAME ->
          new Judgement(
              byRows, Math.max(LIKELY, sameClaim.probability(pair, byRows.outcome())), false);
      case APART, NARROWS, NARROWED, UNRELATED -> weighed(pair, byRows);
    };
  }

  private Judgement weighed(PairFeature.Pair pair, Verdict byRows) {
    double likely = pair.isBarred() ? 0 : sameClaim.probability(pair, byRows.outcome());
    if (byRows.outcome() == Verdict.Outcome.APART && !byRows.isOpen()) {
      return new Judgement(byRows, likely, true);
    }
    if (Holders.areTwoOccasions(pair.a(), pair.b())) {
      boolean apart =
          Holders.takeStands(pair.a(), pair.b()) || Holders.days(pair.a(), pair.b()).isPresent();
      Verdict verdict = likely >= TWICE ? apart(pair.alignment(), SAID_TWICE) : byRows;
      return new Judgement(verdict, likely, apart);
    }
    if (likely >= LIKELY) {
      return new Judgement(
          same(pair.a(), pair.b(), pair.alignment(), likely, Verdict.WEIGHED), likely, false);
    }
    return new Judgement(
        byRows.outcome() == Verdict.Outcome.UNRELATED ? Verdict.unrelated(likely) : byRows,
        likely,
        false);
  }

  /** What the rows say, and unrelated where they are silent. */
  private Verdict byRows(PairFeature.Pair pair) {
    Frame a = pair.a();
    Frame b = pair.b();
    Alignment alignment = pair.alignment();
    Optional<Verdict> certain =
        neighbours
            .verdict(a, b, alignment)
            .or(() -> Quotations.verdict(a, b, alignment))
            .or(() -> disputes.deniedValue(a, b, alignment))
            .or(() -> superseded.former(a, b, alignment))
            .or(() -> tolls.verdict(a, b, alignment))
            .or(() -> byStand(a, b, alignment));
    if (certain.isPresent()) {
      return certain.get();
    }
    if (alignment.matched().size() < 2 && a.figures().isEmpty()
        || alignment.larger() < GATE
        || alignment.similarity() < GATE) {
      return disputes
          .verdict(a, b, alignment)
          .or(() -> stances.opposed(a, b, alignment))
          .orElse(Verdict.unrelated(0));
    }
    return ofOneMatter(pair);
  }

  /** What the slots say of two that have some matter in common. */
  private Verdict ofOneMatter(PairFeature.Pair pair) {
    Frame a = pair.a();
    Frame b = pair.b();
    Alignment alignment = pair.alignment();
    Optional<Verdict> byFigure = figureRows.verdict(a, b, alignment, pair.compared());
    Optional<Verdict> clash =
        byFigure
            .filter(verdict -> verdict.outcome() != Verdict.Outcome.APART)
            .or(() -> disputes.verdict(a, b, alignment))
            .or(() -> byFigure.or(() -> slots.verdict(a, b, alignment)))
            .filter(verdict -> !verdict.isOpen());
    if (clash.isPresent()) {
      return clash.get();
    }
    Optional<String> proven =
        pair.isExcluded() ? Optional.empty() : Sameness.row(a, b, alignment, met(pair.compared()));
    return proven
        .map(row -> same(a, b, alignment, alignment.similarity(), row))
        .or(() -> stances.opposed(a, b, alignment))
        .or(() -> byFigure)
        .or(() -> slots.verdict(a, b, alignment))
        .or(() -> narrowed(a, b, alignment))
        .orElse(Verdict.unrelated(0));
  }

  private static Optional<Verdict> narrowed(Frame a, Frame b, Alignment alignment) {
    if (alignment.larger() < INSIDE || alignment.core() < 3 || alignment.bearing() < 1) {
      return Optional.empty();
    }
    boolean first = alignment.coverageA() < alignment.coverageB();
    return Optional.of(
        new Verdict(
            first ? Verdict.Outcome.NARROWS : Verdict.Outcome.NARROWED,
            "detail",
            Strength.NONE,
            alignment.larger(),
            a.content(),
            b.content(),
            "one says all of the other and more"));
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

  /** One claim; with how far the thing has come to be compared where the two differ in it. */
  private static Verdict same(Frame a, Frame b, Alignment alignment, double score, String row) {
    return SlotRows.isAnotherRung(a, b, alignment)
        ? new Verdict(
            Verdict.Outcome.SAME,
            "commitment",
            Strength.COMPARE,
            score,
            a.content(),
            b.content(),
            row)
        : new Verdict(Verdict.Outcome.SAME, "", Strength.NONE, score, List.of(), List.of(), row);
  }

  private static boolean sameStand(String a, String b) {
    return a.equals(b) || isAgainst(a) && isAgainst(b);
  }

  private static boolean isAgainst(String stand) {
    return stand.equals("reject") || stand.equals("deny");
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
        || alignment.similarity() < STAND && alignment.closeness().likeness() < LIKE_STAND) {
      return Optional.empty();
    }
    return Optional.of(
        Holders.oneStand(a, b)
            ? new Verdict(
                Verdict.Outcome.SAME,
                "",
                Strength.NONE,
                alignment.similarity(),
                List.of(),
                List.of(),
                ONE_STAND)
            : takenAgain(a, b, alignment));
  }

  /** The later of two reports of a stand tells how matters stand now; nothing without two days. */
  private static Verdict takenAgain(Frame a, Frame b, Alignment alignment) {
    return Holders.days(a, b).isPresent()
        ? new Verdict(
            Verdict.Outcome.UPDATES,
            RENEWED,
            Strength.NONE,
            alignment.similarity(),
            a.content(),
            b.content(),
            "a stand taken again")
        : apart(alignment, "a stand taken on another occasion");
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

  /** What is still to come is not denied by what was, nor the other way round. */
  static boolean isToCome(Frame frame) {
    return switch (frame.stage()) {
      case PLANNED, HYPOTHETICAL ->
          frame.statement().commitment().certainty() != Commitment.Certainty.REPORTED;
      case DONE, ONGOING, ORDERED, AUTHORISED, CONSIDERED, UNKNOWN -> false;
    };
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
