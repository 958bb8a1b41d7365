package org.careo.trace;

/**
 * What was found between two reports of a case.
 *
 * @param first index of the one with the smaller id
 * @param second index of the other
 * @param story log-odds that both are about one happening
 * @param text log-likelihood ratio of the wording
 * @param other log-likelihood ratio of everything else
 * @param direction log-odds that the first is the source of the second
 * @param nearness what its likeness adds to the log-odds that either is the root of its family
 */
record Finding(int first, int second, double story, double text, double other, double direction,
    double nearness) {

  /** How strongly it puts both into one event. */
  double event() {
    return story + other;
  }

  double ratio() {
    return text + other;
  }
}
