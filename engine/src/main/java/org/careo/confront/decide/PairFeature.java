package org.careo.confront.decide;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.careo.confront.align.Alignment;
import org.careo.confront.align.Closeness;
import org.careo.confront.frame.Counted;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureGates;
import org.careo.confront.quantity.FigureVerdict;
import org.careo.model.DateRange;
import org.careo.model.Figure;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.TimeExpression;

/** What is looked at to weigh whether two statements are accounts of one claim; 0 to 1 mostly. */
public enum PairFeature {
  SIMILARITY(pair -> pair.alignment.similarity()),
  SMALLER_SHARE(pair -> pair.alignment.smaller()),
  LARGER_SHARE(pair -> pair.alignment.larger()),
  BORNE(pair -> pair.alignment.borne()),
  CORE(pair -> Math.min(4, pair.alignment.core()) / 4.0),
  NO_CORE(pair -> flag(pair.alignment.core() == 0)),
  BEARING(pair -> Math.min(3, pair.alignment.bearing()) / 3.0),
  SUBJECTS_DIFFER(pair -> flag(pair.alignment.subjectsDiffer())),
  SMALLER_NEARNESS(pair -> Math.min(pair.close.nearnessA(), pair.close.nearnessB())),
  LARGER_NEARNESS(pair -> Math.max(pair.close.nearnessA(), pair.close.nearnessB())),
  LIKENESS(pair -> pair.close.likeness()),
  LIKENESS_OF_PASSAGES(pair -> pair.close.ofPassages()),
  RAREST_WORD(pair -> pair.rarest(0)),
  SECOND_RAREST_WORD(pair -> pair.rarest(1)),
  VERBS_MEET(pair -> pair.meeting(Term.Role.VERB)),
  SUBJECTS_MEET(pair -> pair.meeting(Term.Role.SUBJECT)),
  OBJECTS_MEET(pair -> pair.meeting(Term.Role.OBJECT)),
  VERBS_APART(pair -> pair.apart(Term.Role.VERB)),
  OBJECTS_APART(pair -> pair.apart(Term.Role.OBJECT)),
  FIGURES_MEET(pair -> flag(pair.hasSameFigures())),
  FIGURE_TELLS(pair -> flag(pair.tellingFigure())),
  FIGURE_RARITY(PairFeature.Pair::figureRarity),
  FIGURES_OF_ONE_SIDE(pair -> flag(pair.a.figures().isEmpty() != pair.b.figures().isEmpty())),
  COUNTED_MEETS(pair -> flag(pair.counted() > 0)),
  COUNTED_DIFFERS(pair -> flag(pair.counted() < 0)),
  HOURS_MEET(pair -> flag(pair.hours(true))),
  HOURS_DIFFER(pair -> flag(pair.hours(false))),
  DAYS_MEET(pair -> flag(pair.days(true))),
  DAYS_DIFFER(pair -> flag(pair.days(false))),
  PLACES_DIFFER(pair -> flag(FigureGates.placesDiffer(pair.a.places(), pair.b.places()))),
  NAMES_MEET(pair -> pair.names()),
  NAMES_LEFT(pair -> flag(pair.nameLeft(true) && pair.nameLeft(false))),
  NAME_LEFT_OF_ONE(pair -> flag(pair.nameLeft(true) != pair.nameLeft(false))),
  ONE_HOLDER(pair -> flag(Holders.areOne(pair.a, pair.b))),
  OTHER_HOLDER(pair -> flag(!Holders.meet(pair.a, pair.b))),
  STANDS_OF_TWO(
      pair ->
          flag(
              (!pair.a.stand().isEmpty() || !pair.b.stand().isEmpty())
                  && !Holders.meet(pair.a, pair.b))),
  STAND_AND_FACT(pair -> flag(pair.a.stand().isEmpty() != pair.b.stand().isEmpty())),
  QUOTATION(pair -> Quotations.shared(pair.a, pair.b)),
  OTHER_STAGE(pair -> flag(pair.a.stage() != pair.b.stage())),
  ONE_HEDGED(pair -> flag(pair.a.hedged() != pair.b.hedged())),
  ONE_CONDITIONAL(pair -> flag(pair.a.conditional() != pair.b.conditional())),
  ONE_PLANNED(pair -> flag(pair.a.planned() != pair.b.planned())),
  ONE_NEGATED(pair -> flag(isNegated(pair.a) != isNegated(pair.b))),
  TWO_LANGUAGES(pair -> flag(!DecisionTable.oneLanguage(pair.a, pair.b))),
  ONE_REPORT(pair -> flag(pair.a.report().equals(pair.b.report()))),
  PIECE(pair -> flag(!pair.a.whole() || !pair.b.whole())),
  FILLED(pair -> flag(pair.a.filled() || pair.b.filled())),
  THIRD_RAREST_WORD(pair -> pair.rarest(2)),
  BOTH_LEAVE(pair -> Math.min(pair.alignment.heaviestLeftA(), pair.alignment.heaviestLeftB())),
  ONE_LEAVES(pair -> Math.max(pair.alignment.heaviestLeftA(), pair.alignment.heaviestLeftB())),
  LIKENESS_OF_ACTS(pair -> pair.close.ofActs()),
  SUBJECT_NAMES_MEET(pair -> flag(pair.subjectNamesMeet())),
  WORDS_MEET(pair -> Math.log(1 + pair.alignment.substance())),
  BOTH_OF_AUTHORS(pair -> flag(!pair.a.holder().isKnown() && !pair.b.holder().isKnown())),
  ONE_STAND(pair -> flag(!pair.a.stand().isEmpty() && pair.a.stand().equals(pair.b.stand()))),
  OTHER_STAND(
      pair ->
          flag(
              !pair.a.stand().isEmpty()
                  && !pair.b.stand().isEmpty()
                  && !pair.a.stand().equals(pair.b.stand()))),
  EXTREMES_MEET(pair -> flag(!Collections.disjoint(pair.a.superlatives(), pair.b.superlatives()))),
  BOTH_TO_COME(pair -> flag(DecisionTable.isToCome(pair.a) && DecisionTable.isToCome(pair.b))),
  ONE_TO_COME(pair -> flag(DecisionTable.isToCome(pair.a) != DecisionTable.isToCome(pair.b))),
  BOTH_HEADINGS(pair -> flag(isHeading(pair.a) && isHeading(pair.b))),
  ONE_HEADING(pair -> flag(isHeading(pair.a) != isHeading(pair.b))),
  TIME_BETWEEN(PairFeature.Pair::timeBetween),
  SHORTER(pair -> Math.log(1 + Math.min(pair.a.terms().size(), pair.b.terms().size()))),
  LONGER(pair -> Math.log(1 + Math.max(pair.a.terms().size(), pair.b.terms().size()))),
  EXCLUDED(pair -> flag(pair.isExcluded())),
  TWO_OCCASIONS(pair -> flag(Holders.areTwoOccasions(pair.a, pair.b)));

  private final ToDoubleFunction<Pair> value;

  PairFeature(ToDoubleFunction<Pair> value) {
    this.value = value;
  }

  private static double[] of(Pair pair) {
    PairFeature[] features = values();
    double[] values = new double[features.length];
    for (int index = 0; index < features.length; index++) {
      values[index] = features[index].value.applyAsDouble(pair);
    }
    return values;
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }

  private static boolean isNegated(Frame frame) {
    return frame.terms().stream().anyMatch(Term::negated);
  }

  private static boolean isHeading(Frame frame) {
    int start = frame.extent().start();
    for (Segment segment : frame.account().report().segments()) {
      if (segment.span().start() <= start && start < segment.span().end()) {
        return segment.kind() == SegmentKind.TITLE || segment.kind() == SegmentKind.HEADING;
      }
    }
    return false;
  }

  /**
   * Two statements with all that is known of how they meet; what the rows and all that is weighed
   * ask of it is worked out once.
   */
  public static final class Pair {
    private static final double CLEAR = 0.9;
    private static final int YEAR = 365;

    private final Frame a;
    private final Frame b;
    private final Alignment alignment;
    private final Closeness close;
    private final FigureComparison figures;
    private final List<FigureComparison.Pair> compared;
    private final boolean excluded;
    private double[] weighed = {};

    public Pair(Frame a, Frame b, Alignment alignment, FigureComparison figures) {
      this.a = a;
      this.b = b;
      this.alignment = alignment;
      close = alignment.closeness();
      this.figures = figures;
      compared = figures.compare(a, b, alignment);
      excluded = Exclusions.exclude(a, b, alignment, figures);
    }

    /** The values of all features, in their order. */
    public double[] values() {
      if (weighed.length == 0) {
        weighed = of(this);
      }
      return weighed.clone();
    }

    public Frame a() {
      return a;
    }

    public Frame b() {
      return b;
    }

    public Alignment alignment() {
      return alignment;
    }

    /** How their figures stand to one another. */
    List<FigureComparison.Pair> compared() {
      return compared;
    }

    /** Whether a slot speaks against one claim, however much else of them meets. */
    boolean isExcluded() {
      return excluded;
    }

    /** Whether they are said so much alike that such a slot is all they differ in. */
    boolean isBarred() {
      return excluded && alignment.similarity() >= DecisionTable.CONTRARY;
    }

    /** Weight of the rarest word that meets clearly, or of the one after it. */
    private double rarest(int rank) {
      return alignment.matched().stream()
          .filter(match -> match.strength() >= CLEAR && !match.opposite())
          .filter(match -> match.a().kind() != Term.Kind.FIGURE)
          .map(Alignment.Match::weight)
          .sorted((left, right) -> Double.compare(right, left))
          .skip(rank)
          .findFirst()
          .orElse(0.0);
    }

    private boolean subjectNamesMeet() {
      return alignment.matched().stream()
          .anyMatch(
              match ->
                  isName(match.a())
                      && isName(match.b())
                      && match.a().role() == Term.Role.SUBJECT
                      && match.b().role() == Term.Role.SUBJECT);
    }

    /** 0 for one day or a day not known, 1 for a year or more, by the logarithm. */
    private double timeBetween() {
      DateRange first = a.account().report().published().range();
      DateRange second = b.account().report().published().range();
      if (!first.isDay() || !second.isDay()) {
        return 0;
      }
      long days =
          Math.abs(
              LocalDate.parse(first.from()).toEpochDay()
                  - LocalDate.parse(second.from()).toEpochDay());
      return Math.min(1, Math.log1p(days) / Math.log1p(YEAR));
    }

    private double meeting(Term.Role role) {
      return alignment.matched().stream()
          .filter(match -> match.a().role() == role && match.b().role() == role)
          .filter(match -> !match.opposite())
          .mapToDouble(Alignment.Match::strength)
          .max()
          .orElse(0);
    }

    private double apart(Term.Role role) {
      return flag(
          alignment.leftA().stream().anyMatch(term -> term.role() == role)
              && alignment.leftB().stream().anyMatch(term -> term.role() == role));
    }

    private boolean hasSameFigures() {
      return compared.stream().anyMatch(pair -> pair.verdict().label() == FigureVerdict.Label.SAME);
    }

    private boolean tellingFigure() {
      return compared.stream()
          .filter(pair -> figures.fit(pair.a(), pair.b()))
          .anyMatch(
              pair ->
                  figures.isMeasured(pair.a())
                      || FigureComparison.isTelling(pair.a())
                          && FigureComparison.isTelling(pair.b()));
    }

    private double figureRarity() {
      return alignment.matched().stream()
          .filter(match -> match.a().kind() == Term.Kind.FIGURE)
          .mapToDouble(Alignment.Match::weight)
          .max()
          .orElse(0);
    }

    /** 1 where equal figures count one thing, -1 where they count two, 0 where it is not said. */
    private int counted() {
      int found = 0;
      for (Figure left : a.figures()) {
        for (Figure right : b.figures()) {
          if (figures.fit(left, right)) {
            List<Term> ofLeft = Counted.by(a, left);
            List<Term> ofRight = Counted.by(b, right);
            if (ofLeft.stream().anyMatch(term -> ofRight.stream().anyMatch(term::meets))) {
              return 1;
            }
            found = ofLeft.isEmpty() || ofRight.isEmpty() ? found : -1;
          }
        }
      }
      return found;
    }

    private boolean hours(boolean met) {
      boolean meets = alignment.matched().stream().anyMatch(match -> isHour(match.a()));
      return met ? meets : !meets && hasHour(a) && hasHour(b);
    }

    private static boolean hasHour(Frame frame) {
      return frame.terms().stream().anyMatch(Pair::isHour);
    }

    private static boolean isHour(Term term) {
      return term.key().startsWith("t:");
    }

    private boolean days(boolean met) {
      Optional<TimeExpression> left = single(a);
      Optional<TimeExpression> right = single(b);
      return left.isPresent()
          && right.isPresent()
          && left.get().range().overlaps(right.get().range()) == met;
    }

    private static Optional<TimeExpression> single(Frame frame) {
      return frame.times().size() == 1 ? Optional.of(frame.times().getFirst()) : Optional.empty();
    }

    private double names() {
      double met = 0;
      double total = 0;
      for (Alignment.Match match : alignment.matched()) {
        if (isName(match.a()) && isName(match.b())) {
          met += 2 * match.strength();
          total += 2;
        }
      }
      total += alignment.leftA().stream().filter(Pair::isName).count();
      total += alignment.leftB().stream().filter(Pair::isName).count();
      return total == 0 ? 0 : met / total;
    }

    private boolean nameLeft(boolean first) {
      return (first ? alignment.leftA() : alignment.leftB()).stream().anyMatch(Pair::isName);
    }

    private static boolean isName(Term term) {
      return term.kind() == Term.Kind.NAME;
    }
  }
}
