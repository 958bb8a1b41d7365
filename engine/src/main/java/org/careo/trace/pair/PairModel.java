package org.careo.trace.pair;

import java.util.Arrays;
import java.util.List;
import org.careo.trace.digest.Lexicon;

/**
 * The logistic regression that turns features into a log-likelihood ratio (natural logarithm, even
 * prior odds): positive speaks for descent or a common text, negative for independent accounts of
 * one event.
 */
public final class PairModel {
  private final double intercept;
  private final double[] coefficients;

  /** A model with given numbers, for training. */
  public PairModel(double intercept, double[] coefficients) {
    this.intercept = intercept;
    this.coefficients = Arrays.copyOf(coefficients, Feature.values().length);
  }

  /** The model that ships. */
  public static PairModel shipped() {
    double intercept = 0;
    double[] coefficients = new double[Feature.values().length];
    List<String[]> rows = Lexicon.rows("pair-model.tsv");
    for (String[] row : rows) {
      if (row[0].equals("INTERCEPT")) {
        intercept = Double.parseDouble(row[1]);
      } else {
        coefficients[Feature.valueOf(row[0]).ordinal()] = Double.parseDouble(row[1]);
      }
    }
    return new PairModel(intercept, coefficients);
  }

  /** The log-likelihood ratio of a comparison. */
  public double logLikelihoodRatio(double[] values) {
    double sum = intercept;
    for (int feature = 0; feature < coefficients.length; feature++) {
      sum += coefficients[feature] * values[feature];
    }
    return sum;
  }

  /** What is added whatever the features. */
  public double intercept() {
    return intercept;
  }

  /** What one feature adds to the ratio. */
  public double contribution(Feature feature, double value) {
    return coefficients[feature.ordinal()] * value;
  }

  /** Probability at even prior odds. */
  public static double probability(double logLikelihoodRatio) {
    return 1 / (1 + Math.exp(-logLikelihoodRatio));
  }
}
