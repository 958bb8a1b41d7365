package org.careo.trace.pair;

import java.util.Arrays;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.WordWeights;

/**
 * Passages two texts have in common in other words: chains of shared words outside quotations that
 * stand in the same order and close together in both texts. The best chain is found by dynamic
 * programming, as in local alignment (Smith and Waterman 1981) over the shared words alone: a word
 * adds its weight, each word skipped takes some away. A rewrite keeps long chains even where half
 * of its words are new; independent reports share the words but not the chain. Looks back over a
 * bounded number of shared places, so cost is linear in them.
 */
final class Passages {
  private static final double GAP_COST = 0.4;
  private static final int WIDEST_GAP = 30;
  private static final int LOOK_BACK = 60;
  private static final int MOST_REPEATS = 4;

  private Passages() {}

  /** Weight of the best chain. */
  static double best(Comparison comparison, WordWeights keys) {
    long[] places = places(comparison, keys);
    double[] score = new double[places.length];
    double best = 0;
    for (int at = 0; at < places.length; at++) {
      int inA = (int) (places[at] >> 32);
      int inB = (int) places[at];
      double weight = keys.weight(comparison.a().key(inA));
      score[at] = weight;
      for (int before = at - 1; before >= 0 && before >= at - LOOK_BACK; before--) {
        int gapA = inA - (int) (places[before] >> 32) - 1;
        int gapB = inB - (int) places[before] - 1;
        if (gapA > WIDEST_GAP) {
          break;
        }
        if (gapA >= 0 && gapB >= 0 && gapB <= WIDEST_GAP) {
          score[at] = Math.max(score[at], weight + score[before] - GAP_COST * Math.max(gapA, gapB));
        }
      }
      best = Math.max(best, score[at]);
    }
    return best;
  }

  private static long[] places(Comparison comparison, WordWeights keys) {
    Digest a = comparison.a();
    Digest b = comparison.b();
    int[] sharedA = comparison.sharedInA();
    int[] sharedB = comparison.sharedInB();
    long[] places = new long[64];
    int count = 0;
    for (int at = 0; at < sharedA.length; at++) {
      if (keys.weight(a.distinctKey(sharedA[at])) < 1) {
        continue;
      }
      int[] wordsA = a.words(sharedA[at], MOST_REPEATS);
      int[] wordsB = b.words(sharedB[at], MOST_REPEATS);
      for (int wordA : wordsA) {
        for (int wordB : wordsB) {
          if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
          }
          places[count++] = ((long) wordA << 32) | wordB;
        }
      }
    }
    places = Arrays.copyOf(places, count);
    Arrays.sort(places);
    return places;
  }
}
