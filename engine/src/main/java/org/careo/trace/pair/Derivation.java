package org.careo.trace.pair;

import org.careo.trace.digest.Lexicon;

/**
 * How far a text is derived from a given source: taken word for word, lightly or heavily revised,
 * or written without it (the levels of Clough and Stevenson 2011). A logistic regression and three
 * thresholds, from the resource {@code derivation-model.tsv}.
 */
public final class Derivation {
  private final double[] coefficients = new double[Feature.values().length + 1];
  private double heavy;
  private double light;
  private double cut;

  private Derivation() {}

  /** Levels of derivation. */
  public enum Degree {
    NON,
    HEAVY,
    LIGHT,
    CUT
  }

  /** The model that ships. */
  public static Derivation shipped() {
    Derivation derivation = new Derivation();
    for (String[] row : Lexicon.rows("derivation-model.tsv")) {
      double value = Double.parseDouble(row[1]);
      switch (row[0]) {
        case "INTERCEPT" -> derivation.coefficients[Feature.values().length] = value;
        case "HEAVY" -> derivation.heavy = value;
        case "LIGHT" -> derivation.light = value;
        case "CUT" -> derivation.cut = value;
        default -> derivation.coefficients[Feature.valueOf(row[0]).ordinal()] = value;
      }
    }
    return derivation;
  }

  /** Log-odds that the text is derived from the source at all. */
  public double score(double[] values) {
    double sum = coefficients[values.length];
    for (int feature = 0; feature < values.length; feature++) {
      sum += coefficients[feature] * values[feature];
    }
    return sum;
  }

  /** Probability that it is. */
  public double probability(double[] values) {
    return PairModel.probability(score(values));
  }

  /** The level the score falls into. */
  public Degree degree(double[] values) {
    double score = score(values);
    if (score < heavy) {
      return Degree.NON;
    }
    if (score < light) {
      return Degree.HEAVY;
    }
    return score < cut ? Degree.LIGHT : Degree.CUT;
  }
}
