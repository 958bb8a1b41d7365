package org.careo.trace.pair;

import java.util.List;
import org.careo.trace.digest.Lexicon;

/**
 * Turns features into log-likelihood ratios (natural logarithm, even prior odds). Two logistic
 * regressions: are the reports about one happening at all, and given that, does one derive from the
 * other or both from one text? Both must hold, so their probabilities are multiplied.
 */
public final class PairModel {
  private final double[] story = new double[Feature.values().length + 1];
  private final double[] descent = new double[Feature.values().length + 1];

  private PairModel() {}

  /** The model that ships. */
  public static PairModel shipped() {
    PairModel model = new PairModel();
    List<String[]> rows = Lexicon.rows("pair-model.tsv");
    for (String[] row : rows) {
      int at =
          row[0].equals("INTERCEPT") ? Feature.values().length : Feature.valueOf(row[0]).ordinal();
      model.story[at] = Double.parseDouble(row[1]);
      model.descent[at] = Double.parseDouble(row[2]);
    }
    return model;
  }

  /** Log-odds that two reports are about one happening. */
  public double story(double[] values) {
    return sum(story, values);
  }

  /** Log-odds of descent, given that they are. */
  public double descent(double[] values) {
    return sum(descent, values);
  }

  /** Log-odds of both together. */
  public double logLikelihoodRatio(double[] values) {
    double one = Math.exp(-story(values));
    double other = Math.exp(-descent(values));
    return -Math.log(one + other + one * other);
  }

  /** What is added to the descent whatever the features. */
  public double intercept() {
    return descent[Feature.values().length];
  }

  /** What one feature adds to the log-odds of descent. */
  public double contribution(Feature feature, double value) {
    return descent[feature.ordinal()] * value;
  }

  /** Probability at even prior odds. */
  public static double probability(double logLikelihoodRatio) {
    return 1 / (1 + Math.exp(-logLikelihoodRatio));
  }

  private static double sum(double[] coefficients, double[] values) {
    double sum = coefficients[values.length];
    for (int feature = 0; feature < values.length; feature++) {
      sum += coefficients[feature] * values[feature];
    }
    return sum;
  }
}
