package org.careo.trace.pair;

import org.careo.trace.digest.Lexicon;

/**
 * How far a text is derived from a given source: taken word for word, lightly or heavily revised,
 * or written without it (the levels of Clough and Stevenson 2011). Whether it is derived at all is
 * a logistic regression. What was cut and pasted stands in long stretches, however much of the text
 * is the author's own; revising breaks these up, and a light revision leaves more of the words in
 * stretches than a heavy one. Coefficients and thresholds are in the resource {@code
 * derivation-model.tsv}.
 */
public final class Derivation {
  private final double[] coefficients = new double[Feature.values().length + 1];
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

  /**
   * The level of a text.
   *
   * @param values features of source and text
   * @param tiles how the source covers the text
   */
  public Degree degree(double[] values, Tiles tiles) {
    if (score(values) < 0) {
      return Degree.NON;
    }
    if (tiles.stretch() >= cut) {
      return Degree.CUT;
    }
    return tiles.covered() >= light ? Degree.LIGHT : Degree.HEAVY;
  }
}
