package org.careo.confront.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.text.ResourceTable;

/** The weights of a logistic regression, as a table that can be read: feature, tab, weight. */
final class WeightTable {
  /** Row of what is there before anything is looked at. */
  private static final String INTERCEPT = "INTERCEPT";

  private final List<String> features;
  private final double intercept;
  private final double[] weights;

  /**
   * @param features names, in the order of the weights
   * @param intercept log-odds before anything is looked at
   */
  WeightTable(List<String> features, double intercept, double[] weights) {
    this.features = List.copyOf(features);
    this.intercept = intercept;
    this.weights = weights.clone();
  }

  /**
   * Reads a table; a feature that is not in it weighs nothing.
   *
   * @throws IllegalStateException when a row names no feature
   */
  static WeightTable load(String resource, List<String> features) {
    double intercept = 0;
    double[] weights = new double[features.size()];
    for (String[] fields : ResourceTable.rows(resource, 2)) {
      double weight = Double.parseDouble(fields[1]);
      if (fields[0].equals(INTERCEPT)) {
        intercept = weight;
      } else {
        int at = features.indexOf(fields[0]);
        if (at < 0) {
          throw new IllegalStateException(resource + ": no feature is called " + fields[0]);
        }
        weights[at] = weight;
      }
    }
    return new WeightTable(features, intercept, weights);
  }

  /** The rows of the table. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add(row(INTERCEPT, intercept));
    for (int at = 0; at < weights.length; at++) {
      rows.add(row(features.get(at), weights[at]));
    }
    return rows;
  }

  private static String row(String name, double weight) {
    return name + "\t" + String.format(Locale.ROOT, "%.3f", weight);
  }

  /** The log-odds of values, one a feature. */
  double logOdds(double[] values) {
    double sum = intercept;
    for (int at = 0; at < weights.length; at++) {
      sum += weights[at] * values[at];
    }
    return sum;
  }
}
