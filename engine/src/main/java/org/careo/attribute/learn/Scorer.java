package org.careo.attribute.learn;

/** Sums the weights of a candidate's features; one instance a thread. */
public final class Scorer implements FeatureSink {
  private final Weights weights;
  private long decision;
  private double score;

  public Scorer(Weights weights) {
    this.weights = weights;
  }

  @Override
  public void begin(String name) {
    decision = Weights.mix(0, name);
    score = 0;
  }

  @Override
  public void add(String template, String value) {
    score += weights.get(Weights.mix(Weights.mix(decision, template), value));
  }

  @Override
  public void add(String template, String first, String second) {
    score += weights.get(Weights.mix(Weights.mix(Weights.mix(decision, template), first), second));
  }

  @Override
  public void add(String template, String first, String second, String third) {
    score +=
        weights.get(
            Weights.mix(
                Weights.mix(Weights.mix(Weights.mix(decision, template), first), second), third));
  }

  /** Score of the candidate begun last. */
  public double score() {
    return score;
  }

  /** Turns scores into probabilities that sum to one, in place. */
  public static void softmax(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : scores) {
      highest = Math.max(highest, value);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }
}
