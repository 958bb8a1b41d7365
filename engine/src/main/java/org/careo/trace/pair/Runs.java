package org.careo.trace.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.trace.digest.Digest;

/**
 * The longest runs of words two texts share, each word used once: greedy string tiling (Wise 1993)
 * seeded with four-word sequences, each sequence followed at its first two places only, so that the
 * cost stays linear.
 */
final class Runs {
  private static final int SEED = 4;

  private Runs() {}

  /** Start in {@code a}, start in {@code b}, words; the longest first. */
  static List<int[]> of(Comparison comparison, int most) {
    Digest a = comparison.a();
    Digest b = comparison.b();
    Map<Long, int[]> seeds = new HashMap<>();
    for (int at = 0; at + SEED <= b.size(); at++) {
      int place = at;
      seeds.merge(
          seed(b, at),
          new int[] {place, -1},
          (known, added) -> known[1] < 0 ? new int[] {known[0], added[0]} : known);
    }
    List<int[]> runs = new ArrayList<>();
    for (int at = 0; at + SEED <= a.size(); ) {
      int[] best = {at, -1, 0};
      for (int place : seeds.getOrDefault(seed(a, at), new int[0])) {
        int length = place < 0 ? 0 : common(a, at, b, place);
        if (length > best[2]) {
          best = new int[] {at, place, length};
        }
      }
      if (best[2] >= SEED) {
        runs.add(best);
      }
      at += Math.max(1, best[2]);
    }
    runs.sort(Comparator.comparingInt((int[] run) -> -run[2]).thenComparingInt(run -> run[0]));
    List<int[]> chosen = new ArrayList<>();
    for (int[] run : runs) {
      boolean free = chosen.stream().noneMatch(c -> run[1] < c[1] + c[2] && c[1] < run[1] + run[2]);
      if (free && chosen.size() < most) {
        chosen.add(run);
      }
    }
    return chosen;
  }

  private static int common(Digest a, int startA, Digest b, int startB) {
    int length = 0;
    while (startA + length < a.size()
        && startB + length < b.size()
        && a.key(startA + length) == b.key(startB + length)) {
      length++;
    }
    return length;
  }

  private static long seed(Digest digest, int start) {
    long hash = 17;
    for (int word = start; word < start + SEED; word++) {
      hash = (hash ^ digest.key(word)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 31;
    }
    return hash;
  }
}
