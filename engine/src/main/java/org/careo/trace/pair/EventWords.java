package org.careo.trace.pair;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.WordWeights;

/**
 * The words of one event outside quotations, weighed by how few of its other reports have them: a
 * word weighs -log q, where q is the share of the other members that have it, smoothed towards its
 * share in general news. Reports known to go back to one text count as one member.
 */
final class EventWords {
  /** Words of general news that weigh less say nothing of an event either. */
  private static final double LEAST_WEIGHT = 1;

  /** Least share in general news, whatever was counted. */
  private static final double LEAST_SHARE = 0.02;

  /** How many reports general news counts for. */
  private static final double PRIOR_REPORTS = 8;

  /** Keeps short texts from being alike by a word or two. */
  private static final double SMOOTHING = 5;

  private final WordWeights weights;
  private final Map<Digest, Integer> groupOf = new IdentityHashMap<>();
  private final Map<Integer, Integer> carriers = new HashMap<>();
  private final int size;

  /**
   * @param groups the reports of the event, each once; those known to go back to one text together
   */
  EventWords(WordWeights weights, List<List<Digest>> groups) {
    this.weights = weights;
    size = groups.size();
    Map<Integer, Integer> lastGroup = new HashMap<>();
    for (int number = 0; number < size; number++) {
      for (Digest digest : groups.get(number)) {
        groupOf.put(digest, number);
        for (int slot = 0; slot < digest.distinctSize(); slot++) {
          Integer last = lastGroup.put(digest.distinctKey(slot), number);
          if (last == null || last != number) {
            carriers.merge(digest.distinctKey(slot), 1, Integer::sum);
          }
        }
      }
    }
  }

  /**
   * How alike two members are: weight of the shared words in the geometric mean of the weights of
   * both texts.
   */
  double cosine(Digest first, Digest second) {
    int own = groupOf.getOrDefault(first, -1).equals(groupOf.getOrDefault(second, -2)) ? 1 : 2;
    double words = 0;
    double[] totals = new double[2];
    for (int side = 0; side < 2; side++) {
      Digest digest = side == 0 ? first : second;
      Digest other = side == 0 ? second : first;
      for (int slot = 0; slot < digest.distinctSize(); slot++) {
        int key = digest.distinctKey(slot);
        double general = weights.weight(key);
        if (general <= LEAST_WEIGHT || digest.distinctIs(slot, Digest.QUOTED)) {
          continue;
        }
        int there = other.slot(key);
        double weight = weight(key, general, there >= 0 ? own : 1);
        totals[side] += weight;
        if (side == 0 && there >= 0 && !other.distinctIs(there, Digest.QUOTED)) {
          words += weight;
        }
      }
    }
    return words / Math.sqrt((totals[0] + SMOOTHING) * (totals[1] + SMOOTHING));
  }

  /**
   * @param own how many of the word's carriers are the two reports themselves
   */
  private double weight(int key, double general, int own) {
    int elsewhere = Math.max(0, carriers.getOrDefault(key, 0) - own);
    double prior = PRIOR_REPORTS * Math.max(LEAST_SHARE, Math.exp(-general));
    double share = (elsewhere + prior) / (Math.max(0, size - 2) + PRIOR_REPORTS);
    return -Math.log(Math.min(1, share));
  }
}
