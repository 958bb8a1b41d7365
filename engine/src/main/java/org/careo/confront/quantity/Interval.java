package org.careo.confront.quantity;

import org.careo.model.Figure;

/**
 * The values a figure's wording allows, in canonical units.
 *
 * @param low lower bound; negative infinity = open
 * @param high upper bound; positive infinity = open
 * @param bounded whether the wording gave a bound or range and not a plain value
 */
record Interval(double low, double high, boolean bounded) {
  /** What a publisher's own revisions may change of an exact count. */
  private static final double REVISION = 0.005;

  /** Whole numbers below are taken as counted. */
  private static final double COUNTED = 20;

  static Interval of(Figure figure, double factor) {
    double value = figure.value() * factor;
    double low = Double.isNaN(figure.low()) ? Double.NEGATIVE_INFINITY : figure.low() * factor;
    double high = Double.isNaN(figure.high()) ? Double.POSITIVE_INFINITY : figure.high() * factor;
    boolean exact = !Double.isNaN(value) && low == value && high == value;
    if (!Double.isNaN(value) && Double.isInfinite(low) && Double.isInfinite(high)) {
      exact = true; // No bounds at all: the value as it stands.
    }
    if (exact) {
      double tolerance = Math.max(precision(figure.value()) * factor, Math.abs(value) * REVISION);
      return new Interval(value - tolerance, value + tolerance, false);
    }
    return new Interval(low, high, true);
  }

  /**
   * The same beside another figure: a small whole number is rounded where the other gives the same
   * unit with a fraction, for then it was measured and not counted ("seven tonnes", "6.8 tonnes").
   */
  static Interval beside(Figure figure, Figure other, double factor) {
    Interval told = of(figure, factor);
    boolean measured =
        isWhole(figure.value()) && !isWhole(other.value()) && figure.unit().equals(other.unit());
    if (told.bounded || !measured || Math.abs(figure.value()) >= COUNTED) {
      return told;
    }
    double half = Math.abs(factor) / 2;
    double value = figure.value() * factor;
    return new Interval(value - half, value + half, false);
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value);
  }

  /**
   * Half a unit of the last significant digit; a number below 20 is taken as counted, not rounded.
   */
  private static double precision(double value) {
    double size = Math.abs(value);
    if (size != Math.rint(size)) {
      double step = 1;
      while (step > 1e-6 && Math.abs(size / step - Math.rint(size / step)) > 1e-9) {
        step /= 10;
      }
      return step / 2;
    }
    if (size < COUNTED) {
      return 0;
    }
    double step = 1;
    while (step * 10 <= size && size % (step * 10) == 0) {
      step *= 10;
    }
    return step == 1 ? 0.5 : Math.min(step / 2, size * 0.05);
  }

  /** Whether a value fits both; "almost half" and "more than half" only touch and have none. */
  boolean overlaps(Interval other) {
    if (bounded && other.bounded && (low == other.high || other.low == high)) {
      return low == high && other.low == other.high;
    }
    return low <= other.high && other.low <= high;
  }

  boolean contains(Interval other) {
    return low <= other.low && other.high <= high;
  }
}
