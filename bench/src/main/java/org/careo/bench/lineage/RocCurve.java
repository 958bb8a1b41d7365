package org.careo.bench.lineage;

import java.util.Arrays;
import java.util.List;

/** How well probabilities tell two classes apart, and how true they are. */
final class RocCurve {
  private static final int BINS = 10;

  private final List<Scored> scored;
  private final double[] positive;
  private final double[] negative;

  /**
   * One answer.
   *
   * @param probability that it is positive
   * @param positive whether it is
   */
  record Scored(double probability, boolean positive) {}

  RocCurve(List<Scored> scored) {
    this.scored = List.copyOf(scored);
    positive = scored.stream().filter(Scored::positive).mapToDouble(Scored::probability).toArray();
    negative =
        scored.stream().filter(one -> !one.positive).mapToDouble(Scored::probability).toArray();
    Arrays.sort(negative);
  }

  /** Area under the curve. */
  double area() {
    double wins = 0;
    for (double one : positive) {
      for (double other : negative) {
        wins += one > other ? 1 : one == other ? 0.5 : 0;
      }
    }
    return wins / positive.length / negative.length;
  }

  /** Share of the positives above the threshold that so many of the negatives pass. */
  double recallAt(double falsePositives) {
    double threshold = negative[negative.length - 1 - (int) (falsePositives * negative.length)];
    return Arrays.stream(positive).filter(one -> one > threshold).count()
        / (double) positive.length;
  }

  /** Mean squared error of the probabilities. */
  double brier() {
    return scored.stream()
        .mapToDouble(one -> Math.pow(one.probability - (one.positive ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /** Expected calibration error over ten bins of equal width. */
  double calibrationError() {
    double[] difference = new double[BINS];
    for (Scored one : scored) {
      int bin = (int) Math.min(BINS - 1, one.probability * BINS);
      difference[bin] += one.probability - (one.positive ? 1 : 0);
    }
    return Arrays.stream(difference).map(Math::abs).sum() / scored.size();
  }
}
