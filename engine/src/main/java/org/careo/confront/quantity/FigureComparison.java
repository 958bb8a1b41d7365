package org.careo.confront.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.model.DateRange;
import org.careo.model.Figure;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/** Compares two figures inside the statements they stand in. */
public final class FigureComparison {
  private static final double SAME_MEASURE = 0.34;
  private static final double FARTHEST = 20;

  private static final int TELLING_DIGITS = 3;

  private final Units units;
  private final Markers markers;

  public FigureComparison(Units units, Markers markers) {
    this.units = units;
    this.markers = markers;
  }

  /**
   * The figures of two frames put in pairs that measure the same dimension, and what each pair
   * gives.
   */
  public List<Pair> compare(Frame a, Frame b, Alignment alignment) {
    List<Pair> pairs = new ArrayList<>();
    Set<Figure> used = new HashSet<>();
    for (Figure figureA : a.figures()) {
      Figure best = null;
      double bestDistance = Double.MAX_VALUE;
      for (Figure figureB : b.figures()) {
        if (used.contains(figureB) || !sameDimension(figureA, figureB)) {
          continue;
        }
        double distance = distance(figureA, figureB, a, b);
        if (distance < bestDistance) {
          bestDistance = distance;
          best = figureB;
        }
      }
      if (best != null) {
        used.add(best);
        pairs.add(new Pair(figureA, best, verdict(a, figureA, b, best, alignment)));
      }
    }
    return pairs;
  }

  /**
   * What the figures of two statements give together: the strongest answer of their pairs, a
   * contradiction first; undetermined without figures on both sides.
   */
  public FigureVerdict.Label overall(Frame a, Frame b, Alignment alignment) {
    Optional<FigureVerdict> derived = Derivation.verdict(a, b);
    if (derived.isPresent()) {
      return derived.get().label();
    }
    if (isCorrection(a) != isCorrection(b) && !a.figures().isEmpty() && !b.figures().isEmpty()) {
      return FigureVerdict.Label.UPDATE;
    }
    if (a.figures().isEmpty() && b.figures().isEmpty()) {
      return dates(a, b);
    }
    List<Pair> pairs = compare(a, b, alignment);
    for (FigureVerdict.Label label :
        List.of(
            FigureVerdict.Label.UPDATE,
            FigureVerdict.Label.CONTRADICT,
            FigureVerdict.Label.DIFFERENT,
            FigureVerdict.Label.COMPATIBLE,
            FigureVerdict.Label.SAME)) {
      if (pairs.stream().anyMatch(pair -> pair.verdict().label() == label)) {
        return label;
      }
    }
    return a.figures().isEmpty() || b.figures().isEmpty()
        ? FigureVerdict.Label.UNDETERMINED
        : FigureVerdict.Label.DIFFERENT;
  }

  /** Whether two figures are in one unit, or one has none, and no value fits both. */
  public boolean areApart(Figure a, Figure b) {
    return areComparable(a, b) && !overlap(a, b);
  }

  /** Whether two figures are in one unit, or one has none, and one value fits both. */
  public boolean fit(Figure a, Figure b) {
    return areComparable(a, b) && overlap(a, b);
  }

  private boolean areComparable(Figure a, Figure b) {
    boolean oneUnit = a.unit().isEmpty() || b.unit().isEmpty() || sameDimension(a, b);
    return oneUnit && isKnown(a) && isKnown(b);
  }

  private boolean overlap(Figure a, Figure b) {
    return interval(a, b).overlaps(interval(b, a));
  }

  private Interval interval(Figure figure, Figure beside) {
    return Interval.beside(figure, beside, units.of(figure.unit()).factor());
  }

  /** Whether figures of the two are of one unit and not two of them fit. */
  public boolean onlyApart(Frame a, Frame b) {
    boolean apart = false;
    for (Figure left : a.figures()) {
      for (Figure right : b.figures()) {
        if (fit(left, right)) {
          return false;
        }
        apart |= areApart(left, right);
      }
    }
    return apart;
  }

  private static boolean isKnown(Figure figure) {
    return !Double.isNaN(figure.value())
        || !Double.isNaN(figure.low())
        || !Double.isNaN(figure.high());
  }

  private boolean isCorrection(Frame frame) {
    return markers.anyIn("correction", words(frame));
  }

  /** Statements without figures: whether they mean one day. */
  private static FigureVerdict.Label dates(Frame a, Frame b) {
    if (a.times().isEmpty() || b.times().isEmpty()) {
      return FigureVerdict.Label.UNDETERMINED;
    }
    for (TimeExpression left : a.times()) {
      for (TimeExpression right : b.times()) {
        if (left.range().overlaps(right.range())
            || left.alternatives().contains(right.range())
            || right.alternatives().contains(left.range())) {
          return FigureVerdict.Label.SAME;
        }
      }
    }
    return FigureVerdict.Label.DIFFERENT;
  }

  /** A figure of either side and what they give. */
  public record Pair(Figure a, Figure b, FigureVerdict verdict) {}

  private double distance(Figure a, Figure b, Frame frameA, Frame frameB) {
    Interval left = interval(a, b);
    Interval right = interval(b, a);
    double distance = left.overlaps(right) ? 0 : 1;
    if (!conceptsMeet(a, b)) {
      distance += 2;
    }
    if (a.kind() != b.kind()) {
      distance += 1;
    }
    Optional<DateRange> periodA = FigureGates.period(frameA, a);
    Optional<DateRange> periodB = FigureGates.period(frameB, b);
    if (periodA.isPresent() && periodB.isPresent() && !periodA.get().equals(periodB.get())) {
      distance += 1;
    }
    return distance;
  }

  /** Whether a value has so many digits that two are hardly equal by chance: 371.2, 1,150. */
  public static boolean isTelling(Figure figure) {
    if (Double.isNaN(figure.value())) {
      return false;
    }
    String digits =
        BigDecimal.valueOf(figure.value()).stripTrailingZeros().unscaledValue().abs().toString();
    return digits.length() >= TELLING_DIGITS;
  }

  /** Whether a word of what is counted, or of its unit, is the same. */
  public static boolean conceptsMeet(Figure a, Figure b) {
    Set<String> words = new HashSet<>(Folding.words(a.concept() + " " + a.unit()));
    return Folding.words(b.concept() + " " + b.unit()).stream().anyMatch(words::contains);
  }

  private boolean sameDimension(Figure a, Figure b) {
    Units.Unit left = units.of(a.unit());
    Units.Unit right = units.of(b.unit());
    boolean bareCount =
        a.unit().isEmpty() && right.name().equals("person")
            || b.unit().isEmpty() && left.name().equals("person");
    if ((left.known() || right.known()) && !bareCount) {
      return left.name().equals(right.name());
    }
    return true; // Counted nouns: the measure gate looks at what is counted.
  }

  /** Goes through the gates in order. */
  public FigureVerdict verdict(
      Frame a, Figure figureA, Frame b, Figure figureB, Alignment alignment) {
    if (!sameDimension(figureA, figureB)) {
      return different("dimension");
    }
    if (isChange(figureA) != isChange(figureB)) {
      return different("kind");
    }
    if (isBound(a, figureA) != isBound(b, figureB)) {
      return different("measure");
    }
    if (alignment.similarity() < SAME_MEASURE && !samePlainCount(figureA, figureB, alignment)) {
      return different("measure");
    }
    Optional<String> gate = FigureGates.first(a, figureA, b, figureB, alignment);
    FigureVerdict values = values(a, figureA, b, figureB);
    if (gate.isPresent()) {
      // One telling value is not counted for two periods: the times are of something else.
      boolean sameSize =
          gate.get().equals(FigureGates.PERIOD)
              && values.label() == FigureVerdict.Label.SAME
              && isTelling(figureA)
              && isTelling(figureB);
      return sameSize ? values : different(gate.get());
    }
    return values.isApart() && countOtherThings(a, figureA, b, figureB)
        ? different("measure")
        : values;
  }

  /** Where a sentence counts several things, two counts need a word in common to be of one. */
  private boolean countOtherThings(Frame a, Figure figureA, Frame b, Figure figureB) {
    boolean several = a.figures().size() > 1 || b.figures().size() > 1;
    return several && !isMeasured(figureA) && !isShare(figureA) && !conceptsMeet(figureA, figureB);
  }

  /**
   * Whether two figures, if they are of one measure, may be held against one another: no gate
   * between them, both levels or both changes, and the later not a count that went on.
   */
  public boolean gatesOpen(Frame a, Figure figureA, Frame b, Figure figureB, Alignment alignment) {
    return isChange(figureA) == isChange(figureB)
        && figureA.change() == figureB.change()
        && FigureGates.first(a, figureA, b, figureB, alignment).isEmpty()
        && isBound(a, figureA) == isBound(b, figureB)
        && values(a, figureA, b, figureB).label() == FigureVerdict.Label.CONTRADICT;
  }

  /** Whether two figures of one unit may be guesses at one size: neither is twenty of the other. */
  public boolean areOfOneSize(Figure a, Figure b) {
    return areWithin(a, b, FARTHEST);
  }

  /**
   * Whether neither of two figures of one unit is more than so many times the other.
   *
   * @param times how many times
   */
  public boolean areWithin(Figure a, Figure b, double times) {
    Interval left = Interval.of(a, units.of(a.unit()).factor());
    Interval right = Interval.of(b, units.of(b.unit()).factor());
    return left.high() * times >= right.low() && right.high() * times >= left.low();
  }

  /** Whether a figure is in a unit of measure, and neither a share nor a length of time. */
  public boolean isMeasured(Figure figure) {
    Units.Unit unit = units.of(figure.unit());
    return unit.known()
        && switch (unit.name()) {
          case "percent", "percentage point", "person", "day" -> false;
          default -> true;
        };
  }

  /** Whether a figure is a limit that is set: a ceiling, a threshold. */
  public boolean isBound(Frame frame, Figure figure) {
    return Bounds.isBound(frame, figure, markers);
  }

  /** Whether a figure counts people, or nothing that is named. */
  public boolean countsPeople(Figure figure) {
    return figure.unit().isEmpty() || units.of(figure.unit()).name().equals("person");
  }

  /** Whether two figures are in one unit of measure, whatever its size or language. */
  public boolean areOfOneUnit(Figure a, Figure b) {
    Units.Unit left = units.of(a.unit());
    return left.known() && left.name().equals(units.of(b.unit()).name());
  }

  private FigureVerdict values(Frame a, Figure figureA, Frame b, Figure figureB) {
    Interval left = interval(figureA, figureB);
    Interval right = interval(figureB, figureA);
    if (figureA.change() != figureB.change()
        && figureA.change() != Figure.Change.NONE
        && figureB.change() != Figure.Change.NONE) {
      return new FigureVerdict(FigureVerdict.Label.CONTRADICT, "direction");
    }
    if (hasRisen(a, figureA, b, figureB) || hasRisen(b, figureB, a, figureA)) {
      return new FigureVerdict(FigureVerdict.Label.UPDATE, "running total");
    }
    if (left.overlaps(right)) {
      if (!left.bounded() && !right.bounded()) {
        return new FigureVerdict(FigureVerdict.Label.SAME, "value");
      }
      boolean sameRange = left.equals(right) || near(left, right);
      return new FigureVerdict(
          sameRange ? FigureVerdict.Label.SAME : FigureVerdict.Label.COMPATIBLE, "value");
    }
    String words = words(a) + " " + words(b);
    if (markers.anyIn("correction", words)) {
      return new FigureVerdict(FigureVerdict.Label.UPDATE, "correction");
    }
    boolean laterIsHigher = laterIsHigher(a, left, b, right);
    boolean total =
        figureA.kind() == Figure.Kind.RUNNING_TOTAL
            || figureB.kind() == Figure.Kind.RUNNING_TOTAL
            || markers.anyIn("running total", words);
    if (laterIsHigher && total) {
      return new FigureVerdict(FigureVerdict.Label.UPDATE, "running total");
    }
    return new FigureVerdict(FigureVerdict.Label.CONTRADICT, "value");
  }

  /** Whether the second is later, higher, and says that the count rose to it. */
  private boolean hasRisen(Frame early, Figure before, Frame late, Figure after) {
    String first = early.account().report().published().range().from();
    String second = late.account().report().published().range().from();
    return !first.isEmpty()
        && first.compareTo(second) < 0
        && after.value() > before.value()
        && markers.anyIn("risen", words(late));
  }

  /** Two approximations of one size: "about half" and "approximately 50 percent". */
  private static boolean near(Interval a, Interval b) {
    double middleA = (a.low() + a.high()) / 2;
    double middleB = (b.low() + b.high()) / 2;
    return Double.isFinite(middleA)
        && Double.isFinite(middleB)
        && Math.abs(middleA - middleB) <= 0.02 * Math.max(Math.abs(middleA), Math.abs(middleB));
  }

  private static boolean laterIsHigher(Frame a, Interval left, Frame b, Interval right) {
    String dateA = a.account().report().published().range().from();
    String dateB = b.account().report().published().range().from();
    if (dateA.isEmpty() || dateB.isEmpty() || dateA.equals(dateB)) {
      return false;
    }
    return dateA.compareTo(dateB) < 0 ? right.low() > left.high() : left.low() > right.high();
  }

  private boolean isShare(Figure figure) {
    return units.of(figure.unit()).name().startsWith("percent");
  }

  static boolean isChange(Figure figure) {
    return figure.kind() == Figure.Kind.ABSOLUTE_CHANGE
        || figure.kind() == Figure.Kind.RELATIVE_CHANGE;
  }

  /** Short statements ("12 people died") have little but the counted noun to align. */
  private static boolean samePlainCount(Figure a, Figure b, Alignment alignment) {
    return !alignment.matched().isEmpty()
        && conceptsMeet(a, b)
        && alignment.similarity() >= SAME_MEASURE / 2;
  }

  private static String words(Frame frame) {
    return Folding.fold(frame.extent().of(frame.text())).toLowerCase(Locale.ROOT);
  }

  private static FigureVerdict different(String gate) {
    return new FigureVerdict(FigureVerdict.Label.DIFFERENT, gate);
  }
}
