package org.careo.trace;

import org.careo.trace.digest.Lexicon;

/**
 * Makes of a share of sampled structures a probability: the samples know only what the pairs tell,
 * and are too sure or not sure enough by as much as their weights are off. Platt (1999): a straight
 * line on the scale of log-odds, fitted on relays whose pairs the weights had not seen; from the
 * resource {@code calibration.tsv}.
 *
 * @param slope factor of the log-odds
 * @param intercept what is added to them
 */
public record Calibration(double slope, double intercept) {
  /** Takes shares as they are. */
  public static final Calibration NONE = new Calibration(1, 0);

  /** The one that ships. */
  static Calibration shipped() {
    double slope = 1;
    double intercept = 0;
    for (String[] row : Lexicon.rows("calibration.tsv")) {
      double value = Double.parseDouble(row[1]);
      if (row[0].equals("SLOPE")) {
        slope = value;
      } else {
        intercept = value;
      }
    }
    return new Calibration(slope, intercept);
  }

  /**
   * The probability behind a share.
   *
   * @param share of the samples, strictly between 0 and 1
   * @param crowd how far the event counts as one of many reports, 0 to 1: the line was fitted on
   *     such events, pairs of small ones are calibrated as they are
   */
  double probability(double share, double crowd) {
    double odds = Math.log(share / (1 - share));
    double line = slope * odds + intercept;
    return 1 / (1 + Math.exp(-((1 - crowd) * odds + crowd * line)));
  }
}
