package org.careo.trace.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class MaximumBranchingTest {

  @Test
  void twoReportsThatLookLikeEachOthersSourceGetOneRoot() {
    List<MaximumBranching.Arc> arcs =
        List.of(
            new MaximumBranching.Arc(-1, 0, 0),
            new MaximumBranching.Arc(-1, 1, 0),
            new MaximumBranching.Arc(0, 1, 5),
            new MaximumBranching.Arc(1, 0, 4));

    assertThat(MaximumBranching.of(2, arcs)).containsExactly(-1, 0);
  }

  @Test
  void aRootThatCostsLessThanTheArcsKeepsReportsApart() {
    List<MaximumBranching.Arc> arcs =
        List.of(
            new MaximumBranching.Arc(-1, 0, 0),
            new MaximumBranching.Arc(-1, 1, 0),
            new MaximumBranching.Arc(0, 1, -2));

    assertThat(MaximumBranching.of(2, arcs)).containsExactly(-1, -1);
  }

  @Property(tries = 300)
  void noOtherBranchingWeighsMore(
      @ForAll @IntRange(min = 1, max = 5) int nodes, @ForAll long seed) {
    java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
    double[][] weight = new double[nodes][nodes + 1];
    List<MaximumBranching.Arc> arcs = new ArrayList<>();
    for (int to = 0; to < nodes; to++) {
      for (int from = -1; from < nodes; from++) {
        if (from != to) {
          weight[to][from + 1] = random.nextInt(20) - 8;
          arcs.add(new MaximumBranching.Arc(from, to, weight[to][from + 1]));
        }
      }
    }

    int[] parents = MaximumBranching.of(nodes, arcs);

    assertThat(isForest(parents)).isTrue();
    assertThat(total(parents, weight)).isEqualTo(best(new int[nodes], 0, weight));
  }

  private static double best(int[] parents, int node, double[][] weight) {
    if (node == parents.length) {
      return isForest(parents) ? total(parents, weight) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int from = -1; from < parents.length; from++) {
      if (from != node) {
        parents[node] = from;
        best = Math.max(best, best(parents, node + 1, weight));
      }
    }
    return best;
  }

  private static double total(int[] parents, double[][] weight) {
    double sum = 0;
    for (int node = 0; node < parents.length; node++) {
      sum += weight[node][parents[node] + 1];
    }
    return sum;
  }

  private static boolean isForest(int[] parents) {
    for (int node = 0; node < parents.length; node++) {
      int top = node;
      for (int step = 0; step <= parents.length && top >= 0; step++) {
        top = parents[top];
      }
      if (top >= 0) {
        return false;
      }
    }
    return true;
  }
}
