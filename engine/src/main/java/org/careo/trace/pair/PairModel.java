package org.careo.trace.pair;

import java.util.List;
import org.careo.trace.digest.Lexicon;

/**
 * Turns features into log-likelihood ratios (natural logarithm, even prior odds). Logistic
 * regressions: are the reports about one happening at all, and given that, does one derive from the
 * other or both from one text? Both must hold, so their probabilities are multiplied.
 */
public final class PairModel {
  private final double[] story = new double[Feature.values().length + 1];
  private final double[] descent = new double[Feature.values().length + 1];
  private final double[] crowd = new double[Feature.values().length + 1];

  /**
   * What being put into one event adds to the log-odds of one happening: among the candidates of a
   * heap eight in nine pairs are unrelated, inside an event only few.
   */
  public static final double IN_EVENT = 2.1;

  /** With so many other reports the event counts as much as the pair. */
  private static final double HALF_CROWD = 5;

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
      model.crowd[at] = Double.parseDouble(row[3]);
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

  /**
   * The same as {@link #descent} where many other reports of the event are known, so that what is
   * rare among them can be told from what all of them have.
   */
  public double crowd(double[] values) {
    return sum(crowd, values);
  }

  /**
   * The model for pairs of an event of so many reports. The more there are, the more the log-odds
   * of descent rest on what the event knows; and that both are about one happening is already
   * likely.
   */
  public PairModel inside(int reports) {
    PairModel model = new PairModel();
    double share = crowdShare(reports);
    for (int at = 0; at < descent.length; at++) {
      model.story[at] = story[at];
      model.descent[at] = (1 - share) * descent[at] + share * crowd[at];
      model.crowd[at] = crowd[at];
    }
    model.story[story.length - 1] += IN_EVENT;
    return model;
  }

  /** How far the log-odds of descent rest on the other reports of an event. */
  public static double crowdShare(int reports) {
    double others = Math.max(0, reports - 2);
    return others / (others + HALF_CROWD);
  }

  /** Log-odds of both together. */
  public double logLikelihoodRatio(double[] values) {
    return both(story(values), descent(values));
  }

  /** Log-odds that two things hold, from the log-odds of each. */
  public static double both(double story, double descent) {
    double one = Math.exp(-story);
    double other = Math.exp(-descent);
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
