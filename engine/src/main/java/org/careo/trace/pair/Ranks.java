package org.careo.trace.pair;

import java.util.Arrays;

/** Measures of how far two orders agree. */
final class Ranks {

  private Ranks() {}

  /** Length of the longest increasing subsequence (patience sorting, n log n). */
  static int longestIncreasing(int[] sequence) {
    int[] tails = new int[sequence.length];
    int length = 0;
    for (int value : sequence) {
      int at = Arrays.binarySearch(tails, 0, length, value);
      int place = at >= 0 ? at : -at - 1;
      tails[place] = value;
      length = Math.max(length, place + 1);
    }
    return length;
  }

  /** Spearman's rank correlation of a sequence of distinct values with its own order. */
  static double correlation(int[] sequence) {
    int count = sequence.length;
    if (count < 3) {
      return 0;
    }
    int[] sorted = sequence.clone();
    Arrays.sort(sorted);
    double squares = 0;
    for (int at = 0; at < count; at++) {
      double difference = at - Arrays.binarySearch(sorted, sequence[at]);
      squares += difference * difference;
    }
    return 1 - 6 * squares / (count * ((double) count * count - 1));
  }

  /**
   * Of the pairs of matched sentences, the share in the same order less the share in the opposite
   * one, weighted by similarity and shrunk when few match.
   */
  static double concordance(int[] matches, double[] similarities) {
    double agreement = 0;
    double total = 0;
    int matched = 0;
    for (int first = 0; first < matches.length; first++) {
      if (matches[first] < 0 || similarities[first] < 0.15f) {
        continue;
      }
      matched++;
      for (int second = first + 1; second < matches.length; second++) {
        if (matches[second] >= 0 && similarities[second] >= 0.15f) {
          double weight = similarities[first] * similarities[second];
          agreement += weight * Integer.signum(matches[second] - matches[first]);
          total += weight;
        }
      }
    }
    return total == 0 ? 0 : agreement / total * matched / (matched + 2.0);
  }
}
