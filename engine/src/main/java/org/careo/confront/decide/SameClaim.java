package org.careo.confront.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.quantity.FigureComparison;
import org.careo.text.ResourceTable;

/**
 * Weighs whether two statements are accounts of one claim: logistic regression over {@link
 * PairFeature}. The weights are learned from the annotated cases by {@code bench} and lie in a
 * table that can be read; what a slot proves is decided before, by rows.
 */
public final class SameClaim {
  private static final String RESOURCE = "/org/careo/confront/same_claim.tsv";

  /** Row of what is there before anything is looked at. */
  private static final String INTERCEPT = "INTERCEPT";

  private final double intercept;
  private final double[] weights;

  /**
   * @param intercept log-odds before anything is looked at
   * @param weights one a feature, in the order of {@link PairFeature}
   */
  public SameClaim(double intercept, double[] weights) {
    this.intercept = intercept;
    this.weights = weights.clone();
  }

  /** The weights that ship with Careo; a feature that is not in the table weighs nothing. */
  public static SameClaim load() {
    double intercept = 0;
    double[] weights = new double[PairFeature.values().length];
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      double weight = Double.parseDouble(fields[1]);
      if (fields[0].equals(INTERCEPT)) {
        intercept = weight;
      } else {
        weights[PairFeature.valueOf(fields[0]).ordinal()] = weight;
      }
    }
    return new SameClaim(intercept, weights);
  }

  /** The rows of the table of weights. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add(row(INTERCEPT, intercept));
    for (PairFeature feature : PairFeature.values()) {
      rows.add(row(feature.name(), weights[feature.ordinal()]));
    }
    return rows;
  }

  private static String row(String name, double weight) {
    return name + "\t" + String.format(Locale.ROOT, "%.3f", weight);
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
    double sum = intercept;
    for (int index = 0; index < weights.length; index++) {
      sum += weights[index] * values[index];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
