package org.careo.trace.structure;

import java.util.Arrays;

/**
 * The families that sampled structures speak for. Nodes are joined by average linkage on the
 * probability that two are of one family, as long as the mean over all pairs of two groups says so.
 * One pair that is often together does not join two families whose other members are not.
 *
 * <p>Chains of nearest neighbours (Murtagh 1983), quadratic in the nodes; average linkage is
 * reducible, so that groups whose nearest neighbour is too far stay as they are.
 */
final class Consensus {
  private final int size;
  private final double least;
  private final float[][] together;
  private final int[] members;
  private final int[] family;

  private Consensus(float[][] probability, double least) {
    this.least = least;
    size = probability.length;
    together = Arrays.stream(probability).map(float[]::clone).toArray(float[][]::new);
    members = new int[size];
    family = new int[size];
    Arrays.fill(members, 1);
    Arrays.setAll(family, node -> node);
  }

  /**
   * For each node the smallest of its family.
   *
   * @param probability for each two nodes that they are of one family; symmetric
   * @param least mean probability from which two groups are joined
   */
  static int[] families(float[][] probability, double least) {
    return new Consensus(probability, least).join();
  }

  private int[] join() {
    int[] chain = new int[size];
    boolean[] settled = new boolean[size];
    for (int start = 0; start < size; start++) {
      int length = 0;
      if (members[start] > 0 && !settled[start]) {
        chain[length++] = start;
      }
      while (length > 0) {
        int top = chain[length - 1];
        int below = length > 1 ? chain[length - 2] : -1;
        int nearest = nearest(top, below, settled);
        if (nearest < 0 || together[top][nearest] < least) {
          settled[top] = true;
          length--;
        } else if (nearest == below) {
          length -= 2;
          int kept = join(top, below);
          if (length == 0) {
            chain[length++] = kept;
          }
        } else {
          chain[length++] = nearest;
        }
      }
    }
    for (int node = 0; node < size; node++) {
      family[node] = find(node);
    }
    return family;
  }

  /** The group nearest to one; on a tie the one below it in the chain, else the smallest. */
  private int nearest(int group, int below, boolean[] settled) {
    int nearest = below;
    for (int other = 0; other < size; other++) {
      boolean open = other != group && members[other] > 0 && !settled[other];
      if (open && (nearest < 0 || together[group][other] > together[group][nearest])) {
        nearest = other;
      }
    }
    return nearest;
  }

  /** Joins two groups under the smaller number. */
  private int join(int one, int other) {
    int kept = Math.min(one, other);
    int gone = Math.max(one, other);
    int both = members[one] + members[other];
    for (int group = 0; group < size; group++) {
      together[kept][group] =
          (members[kept] * together[kept][group] + members[gone] * together[gone][group]) / both;
      together[group][kept] = together[kept][group];
    }
    members[kept] = both;
    members[gone] = 0;
    family[gone] = kept;
    return kept;
  }

  private int find(int node) {
    int top = node;
    while (family[top] != top) {
      top = family[top];
    }
    return top;
  }
}
