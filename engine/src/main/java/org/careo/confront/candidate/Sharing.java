package org.careo.confront.candidate;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** How much each of many statements shares with one, and which share most. */
final class Sharing {
  private final double[] shared;
  private final int most;
  private int[] touched = new int[64];
  private int count;

  /**
   * @param statements how many there are
   * @param most how many of them are wanted
   */
  Sharing(int statements, int most) {
    shared = new double[statements];
    this.most = most;
  }

  /** Adds what a statement shares, more than nothing. */
  void add(int statement, double weight) {
    if (shared[statement] == 0) {
      if (count == touched.length) {
        touched = Arrays.copyOf(touched, count * 2);
      }
      touched[count++] = statement;
    }
    shared[statement] += weight;
  }

  /**
   * The statements that share most, the best first, of equal ones the earlier; forgets all.
   *
   * @param size what the share of a statement is divided by
   */
  int[] best(IntToDoubleFunction size) {
    int[] best = new int[Math.min(most, count)];
    double[] scores = new double[best.length];
    int filled = 0;
    for (int index = 0; index < count; index++) {
      int statement = touched[index];
      double score = shared[statement] / size.applyAsDouble(statement);
      shared[statement] = 0;
      int place = filled;
      while (place > 0
          && (score > scores[place - 1]
              || score == scores[place - 1] && statement < best[place - 1])) {
        place--;
      }
      if (place == best.length) {
        continue;
      }
      filled = Math.min(filled + 1, best.length);
      System.arraycopy(best, place, best, place + 1, filled - place - 1);
      System.arraycopy(scores, place, scores, place + 1, filled - place - 1);
      best[place] = statement;
      scores[place] = score;
    }
    count = 0;
    return best;
  }
}
