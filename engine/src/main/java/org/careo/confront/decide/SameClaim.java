package org.careo.confront.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs whether two statements are accounts of one claim: logistic regression over {@link
 * PairFeature} and the answer of the rows. The weights are learned from the annotated cases by
 * {@code bench} and lie in a table that can be read.
 */
public final class SameClaim {
  private static final String RESOURCE = "/org/careo/confront/same_claim.tsv";

  private final WeightTable weights;

  /**
   * @param intercept log-odds before anything is looked at
   * @param weights one a feature, in the order of {@link #features()}
   */
  public SameClaim(double intercept, double[] weights) {
    this(new WeightTable(features(), intercept, weights));
  }

  private SameClaim(WeightTable weights) {
    this.weights = weights;
  }

  /** The weights that ship with Careo; a feature that is not in the table weighs nothing. */
  public static SameClaim load() {
    return new SameClaim(WeightTable.load(RESOURCE, features()));
  }

  /** The names of all features, in the order of the weights. */
  public static List<String> features() {
    List<String> names = new ArrayList<>();
    Arrays.stream(PairFeature.values()).map(PairFeature::name).forEach(names::add);
    Arrays.stream(Verdict.Outcome.values()).map(each -> "ROWS_SAY_" + each).forEach(names::add);
    return names;
  }

  /** The rows of the table of weights. */
  public List<String> rows() {
    return weights.rows();
  }

  /**
   * The values of all features of a pair, in their order.
   *
   * @param rows what the rows say of it
   */
  public static double[] values(PairFeature.Pair pair, Verdict.Outcome rows) {
    double[] ofPair = pair.values();
    double[] values = Arrays.copyOf(ofPair, ofPair.length + Verdict.Outcome.values().length);
    values[ofPair.length + rows.ordinal()] = 1;
    return values;
  }

  /** How likely a pair is accounts of one claim, 0 to 1. */
  double probability(PairFeature.Pair pair, Verdict.Outcome rows) {
    return 1 / (1 + Math.exp(-weights.logOdds(values(pair, rows))));
  }
}
