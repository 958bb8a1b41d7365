package org.careo.confront.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Counted;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureGates;
import org.careo.confront.quantity.FigureVerdict;
import org.careo.confront.quantity.Toll;
import org.careo.model.Figure;
import org.careo.model.TimeExpression;
import org.careo.text.word.WordVectors;

/**
 * Two statements as {@link QuarrelFeature}s look at them: how they meet, and in which slots not.
 */
final class QuarrelPair {
  /** Two counts of one thing are seldom farther apart than three times. */
  private static final double SIZE = 3;

  /** An act turned around must meet as clearly as this to be a slot by itself. */
  private static final double TURNED = 0.3;

  /** What is counted meets. */
  private static final double ONE_THING = 0.5;

  /**
   * What a pair is looked at with.
   *
   * @param figures compares figures
   * @param markers classes of words
   * @param vectors how near two words are
   * @param occasions tells one occasion from another
   * @param otherMatters tells figures of two matters
   */
  record Means(
      FigureComparison figures,
      Markers markers,
      WordVectors vectors,
      Occasions occasions,
      OtherMatters otherMatters) {}

  final Frame a;
  final Frame b;
  final Alignment alignment;
  final Verdict verdict;
  final boolean kin;
  final double likely;
  private final PairTimes times;
  private final Means means;
  private final List<FigureComparison.Pair> compared;
  private final Optional<Apart> apart;

  /** A figure of either side between which no value fits. */
  record Apart(Figure a, Figure b) {}

  /**
   * How likely the two are of one claim is not looked at yet.
   *
   * @param verdict what the rows say of the two
   * @param kin whether one report was made from the other
   */
  QuarrelPair(PairFeature.Pair met, Verdict verdict, boolean kin, Means means) {
    a = met.a();
    b = met.b();
    alignment = met.alignment();
    this.verdict = verdict;
    this.kin = kin;
    this.means = means;
    times = new PairTimes(a, b);
    likely = 0;
    compared = met.compared();
    apart = findApart();
  }

  private QuarrelPair(QuarrelPair pair, double likely) {
    a = pair.a;
    b = pair.b;
    alignment = pair.alignment;
    verdict = pair.verdict;
    kin = pair.kin;
    means = pair.means;
    times = pair.times;
    compared = pair.compared;
    apart = pair.apart;
    this.likely = likely;
  }

  /**
   * The same pair.
   *
   * @param probability how likely the two are one claim, the slots that exclude it aside
   */
  QuarrelPair withLikely(double probability) {
    return new QuarrelPair(this, probability);
  }

  /** Of all figures that are apart the two that are likeliest to be of one thing. */
  private Optional<Apart> findApart() {
    Optional<Apart> best = Optional.empty();
    double most = -1;
    for (Figure left : a.figures()) {
      for (Figure right : b.figures()) {
        if (means.figures.areApart(left, right)
            && !isToldToo(left, b)
            && !isToldToo(right, a)
            && !isPart(left, right)) {
          double score =
              (means.figures.areOfOneUnit(left, right) ? 2 : 0)
                  + (FigureComparison.conceptsMeet(left, right) ? 2 : 0)
                  + 2 * meeting(Counted.by(a, left), Counted.by(b, right))
                  + (means.figures.areWithin(left, right, SIZE) ? 1 : 0);
          if (score > most) {
            most = score;
            best = Optional.of(new Apart(left, right));
          }
        }
      }
    }
    return best;
  }

  /**
   * "Nine a week" and "nine on average": a number that both sides give sets none apart, wherever
   * else in its sentence the other gives it.
   */
  private static boolean isToldToo(Figure figure, Frame other) {
    return other.figures().stream()
            .anyMatch(told -> Double.compare(told.value(), figure.value()) == 0)
        || other.layout().figures().overlapping(other.statement().content()).stream()
            .anyMatch(
                told ->
                    Double.compare(told.value(), figure.value()) == 0
                        && told.unit().equals(figure.unit()));
  }

  /** "Two of the injured" are no count of all, "dead and missing" none of the dead alone. */
  private boolean isPart(Figure left, Figure right) {
    return Counted.isPart(a, left, means.markers)
        || Counted.isPart(b, right, means.markers)
        || isSum(a, b)
        || isSum(b, a);
  }

  private boolean isSum(Frame sum, Frame other) {
    long fates = fates(other);
    return fates > 0 && sum.figures().size() == 1 && fates(sum) > fates;
  }

  /** How many fates that people are counted by a statement names. */
  private long fates(Frame frame) {
    return Arrays.stream(Toll.Fate.values())
        .filter(
            fate -> frame.terms().stream().anyMatch(term -> fate.isNamedBy(term, means.markers)))
        .count();
  }

  private double meeting(List<Term> left, List<Term> right) {
    return alignment.matched().stream()
        .filter(match -> left.contains(match.a()) && right.contains(match.b()))
        .mapToDouble(Alignment.Match::strength)
        .max()
        .orElse(0);
  }

  boolean is(Verdict.Outcome outcome) {
    return verdict.outcome() == outcome;
  }

  /**
   * The slot in which the two may be at odds, the clearest first: "number", "date", "polarity",
   * "place"; empty when there is none.
   */
  Optional<String> slot() {
    if (is(Verdict.Outcome.CONTRADICTS)) {
      return Optional.of(verdict.aspect());
    }
    if (isUpTo(a) || isUpTo(b)) {
      return Optional.empty();
    }
    if (Incomparable.saysSo(a, b, means.markers)) {
      return Optional.empty();
    }
    if (hours() < 0 && !alignment.subjectsDiffer()) {
      return Optional.of("date");
    }
    // Two counts of two days or of two places are no quarrel.
    boolean twoPlaces = FigureGates.placesDiffer(a.places(), b.places());
    boolean twoCounts = apart.isPresent() && (days() < 0 || twoPlaces);
    boolean otherMatters =
        isApartAnd(each -> means.otherMatters.areOf(a, each.a, b, each.b, alignment));
    boolean counts = apart.isPresent() && !twoCounts && !otherMatters;
    if (counts && (gatesOpen() || countMeets() > ONE_THING)) {
      return Optional.of("number");
    }
    boolean contrary = alignment.isContrary() && !SlotRows.isTranslatedOtherwise(a, b);
    if (contrary || a.denies() != b.denies() && !alignment.negatesAlike()) {
      return Optional.of("polarity");
    }
    if (calendarDaysApart() && !twoCounts && !means.occasions.areTwo(a, b)) {
      return Optional.of("date");
    }
    if (counts) {
      return Optional.of("number");
    }
    boolean opposed = turned(true) > TURNED && !SlotRows.isTranslatedOtherwise(a, b);
    if (saysNot(a) != saysNot(b) || opposed) {
      return Optional.of("polarity");
    }
    return twoPlaces && !twoCounts ? Optional.of("place") : Optional.empty();
  }

  /** "Nobody called before 2:51": up to then, and later there may have been a call. */
  private boolean isUpTo(Frame frame) {
    return saysNot(frame)
        && means.markers.anyIn("before", frame.words())
        && !frame.readTimes().isEmpty();
  }

  /** The two as a contradiction that is to be compared, in the slot it was found in. */
  Verdict atOdds(String slot, String row) {
    return switch (slot) {
      case "number" ->
          Verdict.toCompare(
              slot,
              alignment,
              apart.stream().map(each -> each.a.span()).toList(),
              apart.stream().map(each -> each.b.span()).toList(),
              row);
      case "date" ->
          Verdict.toCompare(
              slot,
              alignment,
              times.apart(a).stream().map(TimeExpression::span).toList(),
              times.apart(b).stream().map(TimeExpression::span).toList(),
              row);
      case "place" ->
          Verdict.toCompare(
              slot,
              alignment,
              a.places().stream().map(place -> place.span()).toList(),
              b.places().stream().map(place -> place.span()).toList(),
              row);
      default -> Verdict.toCompare(slot, alignment, a.content(), b.content(), row);
    };
  }

  boolean isApart() {
    return apart.isPresent();
  }

  boolean isApartAnd(Predicate<Apart> holds) {
    return apart.filter(holds).isPresent();
  }

  boolean onlyApart() {
    return means.figures.onlyApart(a, b);
  }

  boolean isMeasured(Figure figure) {
    return means.figures.isMeasured(figure);
  }

  double countMeets() {
    return apart.map(each -> meeting(Counted.by(a, each.a), Counted.by(b, each.b))).orElse(0.0);
  }

  boolean gatesOpen() {
    return isApartAnd(each -> means.figures.gatesOpen(a, each.a, b, each.b, alignment));
  }

  /** How many times the other one figure is: 0 for nearly equal, 1 for twenty times or unknown. */
  double ratio() {
    return apart
        .filter(each -> each.a.value() > 0 && each.b.value() > 0)
        .map(each -> Math.min(SIZE, Math.abs(Math.log(each.a.value() / each.b.value()))) / SIZE)
        .orElse(1.0);
  }

  boolean has(FigureVerdict.Label label) {
    return compared.stream().anyMatch(pair -> pair.verdict().label() == label);
  }

  boolean isGated(Predicate<String> gate) {
    return compared.stream()
        .map(FigureComparison.Pair::verdict)
        .anyMatch(
            found -> found.label() == FigureVerdict.Label.DIFFERENT && gate.test(found.gate()));
  }

  /** Whether one side alone has a word of a class. */
  boolean oneSays(String kind) {
    return says(kind, a) != says(kind, b);
  }

  private boolean says(String kind, Frame frame) {
    return means.markers.anyIn(kind, frame.words());
  }

  static boolean isNegated(Frame frame) {
    return frame.terms().stream().anyMatch(Term::negated);
  }

  static boolean saysNot(Frame frame) {
    return frame.denies() || isNegated(frame);
  }

  /** How clearly a word meets that one side negates, or that is the opposite. */
  double turned(boolean verb) {
    return alignment.matched().stream()
        .filter(Alignment.Match::isTurned)
        .filter(match -> !verb || isVerb(match.a()) || isVerb(match.b()))
        .filter(match -> match.a().kind() != Term.Kind.LIGHT)
        .mapToDouble(Alignment.Match::strength)
        .max()
        .orElse(0);
  }

  private static boolean isVerb(Term term) {
    return term.role() == Term.Role.VERB;
  }

  double turnedWeight() {
    return alignment.matched().stream()
        .filter(Alignment.Match::isTurned)
        .mapToDouble(match -> match.strength() * match.weight())
        .max()
        .orElse(0);
  }

  boolean hasOpposites() {
    return alignment.matched().stream()
        .anyMatch(
            match ->
                match.opposite()
                    && match.a().kind() != Term.Kind.LIGHT
                    && (match.a().bearing() || match.b().bearing()));
  }

  /** How much of the side for which something holds is said by the other, for which it does not. */
  double covered(Predicate<Frame> holds) {
    boolean left = holds.test(a);
    return left == holds.test(b) ? 0 : left ? alignment.coverageA() : alignment.coverageB();
  }

  /** 1 where an hour of the clock meets, -1 where both name hours and none meets, else 0. */
  int hours() {
    return times.hours();
  }

  /** The same for times that have a range. */
  int days() {
    return times.days();
  }

  boolean calendarDaysApart() {
    return times.calendarDaysApart();
  }

  /** How near what the two put into one role is, where neither says what the other does. */
  double fillers(Term.Role role) {
    double best = 0;
    for (Term left : alignment.leftA()) {
      for (Term right : alignment.leftB()) {
        if (isFiller(left, role) && isFiller(right, role)) {
          best = Math.max(best, means.vectors.cosine(left.word(), right.word()));
        }
      }
    }
    return best;
  }

  private static boolean isFiller(Term term, Term.Role role) {
    return term.role() == role && term.kind() != Term.Kind.LIGHT && !term.word().isEmpty();
  }

  boolean namesDiffer(Term.Role role) {
    return isNamed(alignment.leftA(), role) && isNamed(alignment.leftB(), role);
  }

  private static boolean isNamed(List<Term> left, Term.Role role) {
    return left.stream().anyMatch(term -> term.kind() == Term.Kind.NAME && term.role() == role);
  }
}
