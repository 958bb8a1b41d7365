package org.careo.trace;

import java.util.Collections;
import java.util.List;

/**
 * How well each report of an event would be the root of its family: a text to which the others are
 * nearer than to one another, that is earlier or credited, and that reads like their source. Scores
 * are relative to the family around each report, so that they move the root inside a family but
 * neither join nor split families.
 */
final class RootScores {

  private RootScores() {}

  /**
   * One score for each report of the event.
   *
   * @param strength factor of all scores
   */
  static double[] of(List<Integer> event, List<Finding> inside, double strength) {
    double[] score = new double[event.size()];
    double[] count = new double[event.size()];
    for (Finding finding : inside) {
      double share = share(finding);
      int first = Collections.binarySearch(event, finding.first());
      int second = Collections.binarySearch(event, finding.second());
      double order = 2 * finding.known() + finding.style();
      score[first] += share * (finding.nearness() + order);
      score[second] += share * (finding.nearness() - order);
      count[first] += share;
      count[second] += share;
    }
    for (int node = 0; node < score.length; node++) {
      score[node] *= strength / (count[node] + 0.5);
    }
    double[] around = score.clone();
    for (Finding finding : inside) {
      double share = share(finding);
      int first = Collections.binarySearch(event, finding.first());
      int second = Collections.binarySearch(event, finding.second());
      around[first] += share * score[second];
      around[second] += share * score[first];
    }
    double[] relative = new double[score.length];
    for (int node = 0; node < score.length; node++) {
      relative[node] = count[node] < 0.1 ? 0 : score[node] - around[node] / (count[node] + 1);
    }
    return relative;
  }

  private static double share(Finding finding) {
    return 1 / (1 + Math.exp(-finding.ratio()));
  }
}
