package org.careo.trace;

/**
 * What the texts of two reports tell, whatever else is in the case. Values are rounded: sums run in
 * the order in which the case meets its words, which must not show in a result.
 *
 * @param story log-odds that both are about one happening
 * @param descent log-odds that one derives from the other or both from one text, given the event
 * @param crowd the same as it looks among many reports of the event
 * @param style log-odds that the first is the source of the second
 * @param nearness what its likeness adds to the log-odds that either is the root of its family
 */
record Wording(double story, double descent, double crowd, double style, double nearness) {
  private static final double DIGITS = 1e9;

  Wording {
    story = rounded(story);
    descent = rounded(descent);
    crowd = rounded(crowd);
    style = rounded(style);
    nearness = rounded(nearness);
  }

  static double rounded(double value) {
    return Math.rint(value * DIGITS) / DIGITS;
  }
}
