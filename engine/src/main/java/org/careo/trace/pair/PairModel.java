package org.careo.trace.pair;

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
  private final double share;

  /**
   * What being put into one event adds to the log-odds of one happening: among the candidates of a
   * heap eight in nine pairs are unrelated, inside an event only few.
   */
  public static final double IN_EVENT = 2.1;

  /** With so many reports beside the first the event counts as much as the pair. */
  private static final double HALF_CROWD = 3;

  private PairModel(double share) {
    this.share = share;
  }

  /** The model that ships. */
  public static PairModel shipped() {
    PairModel model = new PairModel(0);
    for (String[] row : Lexicon.rows("pair-model.tsv")) {
      int at = index(row[0]);
      model.story[at] = Double.parseDouble(row[1]);
      model.descent[at] = Double.parseDouble(row[2]);
    }
    for (String[] row : Lexicon.rows("crowd-model.tsv")) {
      model.crowd[index(row[0])] = Double.parseDouble(row[1]);
    }
    return model;
  }

  private static int index(String name) {
    return name.equals("INTERCEPT") ? Feature.values().length : Feature.valueOf(name).ordinal();
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
   * The same model with other coefficients for {@link #crowd}.
   *
   * @param coefficients in the order of {@link Feature}, the intercept last
   */
  public PairModel withCrowd(double[] coefficients) {
    PairModel model = new PairModel(share).coefficientsOf(this);
    System.arraycopy(coefficients, 0, model.crowd, 0, crowd.length);
    return model;
  }

  /**
   * The same model with other coefficients for {@link #descent}.
   *
   * @param coefficients in the order of {@link Feature}, the intercept last
   */
  public PairModel withDescent(double[] coefficients) {
    PairModel model = new PairModel(share).coefficientsOf(this);
    System.arraycopy(coefficients, 0, model.descent, 0, descent.length);
    return model;
  }

  /**
   * The model for pairs of an event of so many reports. The more there are, the more the log-odds
   * of descent rest on what the event knows; and that both are about one happening is already
   * likely.
   */
  public PairModel inside(int reports) {
    PairModel model = new PairModel(crowdShare(reports)).coefficientsOf(this);
    model.story[story.length - 1] += IN_EVENT;
    return model;
  }

  private PairModel coefficientsOf(PairModel other) {
    System.arraycopy(other.story, 0, story, 0, story.length);
    System.arraycopy(other.descent, 0, descent, 0, descent.length);
    System.arraycopy(other.crowd, 0, crowd, 0, crowd.length);
    return this;
  }

  /**
   * How far the log-odds of descent rest on the event. Two reports alone are an event too: that the
   * rest of the case is not near enough to belong to it says something of them.
   */
  public static double crowdShare(int reports) {
    double beside = Math.max(0, reports - 1);
    return beside / (beside + HALF_CROWD);
  }

  /** Log-odds of both together, as far as the event does not say it better. */
  public double logLikelihoodRatio(double[] values) {
    return mixed(share, both(story(values), descent(values)), crowd(values));
  }

  /** Log-odds from the pair alone and from the crowd, by the crowd's share. */
  public static double mixed(double share, double pair, double crowd) {
    return (1 - share) * pair + share * crowd;
  }

  /** Log-odds that two things hold, from the log-odds of each. */
  public static double both(double story, double descent) {
    double one = Math.exp(-story);
    double other = Math.exp(-descent);
    return -Math.log(one + other + one * other);
  }

  /** What is added to the log-odds whatever the features. */
  public double intercept() {
    return mixed(share, descent[Feature.values().length], crowd[Feature.values().length]);
  }

  /** What one feature adds to the log-odds of descent. */
  public double contribution(Feature feature, double value) {
    return value * mixed(share, descent[feature.ordinal()], crowd[feature.ordinal()]);
  }

  /** The intercept and what all features add. */
  public double contributions(double[] values) {
    return mixed(share, descent(values), crowd(values));
  }

  /** What the event adds to {@link #descent} of a pair. */
  public double descentInside(EventPairs.Measures measures) {
    return inside(descent, measures);
  }

  /** What the event adds to {@link #crowd} of a pair. */
  public double crowdInside(EventPairs.Measures measures) {
    return inside(crowd, measures);
  }

  private static double inside(double[] coefficients, EventPairs.Measures measures) {
    double sum = 0;
    for (Feature feature : Feature.OF_EVENT) {
      sum += coefficients[feature.ordinal()] * measures.of(feature);
    }
    return sum;
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
