package org.careo.confront.decide;

import java.util.Arrays;
import java.util.List;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.quantity.FigureComparison;

/**
 * Weighs whether two statements are accounts of one claim: logistic regression over {@link
 * PairFeature}. The weights are learned from the annotated cases by {@code bench} and lie in a
 * table that can be read; what a slot proves is decided before, by rows.
 */
public final class SameClaim {
  private static final String RESOURCE = "/org/careo/confront/same_claim.tsv";

  private final WeightTable weights;

  /**
   * @param intercept log-odds before anything is looked at
   * @param weights one a feature, in the order of {@link PairFeature}
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

  private static List<String> features() {
    return Arrays.stream(PairFeature.values()).map(PairFeature::name).toList();
  }

  /** The rows of the table of weights. */
  public List<String> rows() {
    return weights.rows();
  }

  /** Whether no slot excludes by itself that the two are of one claim. */
  public static boolean mayBe(Frame a, Frame b, Alignment alignment, FigureComparison figures) {
    return !Exclusions.exclude(a, b, alignment, figures);
  }

  /** How likely the two are accounts of one claim, 0 to 1; 0 where a slot excludes it. */
  double probability(Frame a, Frame b, Alignment alignment, FigureComparison figures) {
    if (!mayBe(a, b, alignment, figures)) {
      return 0;
    }
    return weigh(PairFeature.of(new PairFeature.Pair(a, b, alignment, figures)));
  }

  /** How likely two are accounts of one claim by what is weighed alone. */
  double weigh(double[] values) {
    return 1 / (1 + Math.exp(-weights.logOdds(values)));
  }
}
