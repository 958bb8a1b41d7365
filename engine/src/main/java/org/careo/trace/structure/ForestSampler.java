package org.careo.trace.structure;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws forests with a share of the product of their weights: every node takes one of its arcs or
 * none, and no node is its own ancestor.
 *
 * <p>Few nodes: one after the other takes its arc with its share of the forests that hold what was
 * drawn before. By the matrix-tree theorem (Tutte 1948) such shares stand in the inverse of the
 * Laplacian, which is updated after each draw (Sherman and Morrison 1950); the time, cubic in the
 * nodes, does not depend on the weights. Many nodes: loop-erased random walks (Wilson 1996), whose
 * time grows with the weights, but hardly with the nodes.
 */
final class ForestSampler {
  /** Up to so many nodes the inverse costs less than the walks. */
  private static final int FEW = 64;

  /** Shares below this are rounding errors of arcs that would close a circle. */
  private static final double LEAST_SHARE = 1e-11;

  /**
   * What a node may take.
   *
   * @param parents node at the end of each arc
   * @param odds of each arc against taking none, whose odds are 1
   */
  record Choices(int[] parents, double[] odds) {
    double total() {
      return 1 + Arrays.stream(odds).sum();
    }
  }

  private final List<Choices> choices;
  private final int size;
  private final double[] totals;
  private final boolean isFew;
  private final double[][] inverse;

  ForestSampler(List<Choices> choices) {
    this(choices, FEW);
  }

  /**
   * @param few up to so many nodes are drawn by their shares
   */
  ForestSampler(List<Choices> choices, int few) {
    this.choices = List.copyOf(choices);
    size = choices.size();
    totals = choices.stream().mapToDouble(Choices::total).toArray();
    isFew = size <= few;
    inverse = isFew ? inverse() : new double[0][];
  }

  /** For each node the index of the arc it takes; -1 = none. */
  int[] draw(SplittableRandom random) {
    return isFew ? byShares(random) : byWalks(random);
  }

  private int[] byShares(SplittableRandom random) {
    double[][] known = new double[size][];
    Arrays.setAll(known, row -> inverse[row].clone());
    int[] taken = new int[size];
    double[] shares = new double[size + 1];
    for (int node = 0; node < size; node++) {
      Choices here = choices.get(node);
      double own = known[node][node];
      double total = Math.max(0, own);
      for (int arc = 0; arc < here.parents.length; arc++) {
        double share = here.odds[arc] * (own - known[here.parents[arc]][node]);
        shares[arc] = share < LEAST_SHARE ? 0 : share;
        total += shares[arc];
      }
      double drawn = random.nextDouble() * total - own;
      taken[node] = -1;
      for (int arc = 0; arc < here.parents.length && drawn >= 0; arc++) {
        if (shares[arc] > 0) {
          drawn -= shares[arc];
          taken[node] = arc;
        }
      }
      take(node, taken[node] < 0 ? -1 : here.parents[taken[node]], known);
    }
    return taken;
  }

  /** Updates the columns of the nodes that are still to draw. */
  private void take(int node, int parent, double[][] known) {
    double[] row = known[node].clone();
    if (parent >= 0) {
      for (int column = node; column < size; column++) {
        row[column] -= known[parent][column];
      }
    }
    double pivot = row[node];
    for (double[] changed : known) {
      double factor = changed[node] / pivot;
      for (int column = node + 1; column < size; column++) {
        changed[column] -= factor * row[column];
      }
    }
  }

  /** Inverse of the Laplacian, by elimination; it is diagonally dominant and needs no pivoting. */
  private double[][] inverse() {
    double[][] left = new double[size][size];
    double[][] right = new double[size][size];
    for (int node = 0; node < size; node++) {
      Choices here = choices.get(node);
      left[node][node] = totals[node];
      right[node][node] = 1;
      for (int arc = 0; arc < here.parents.length; arc++) {
        left[node][here.parents[arc]] -= here.odds[arc];
      }
    }
    for (int pivot = 0; pivot < size; pivot++) {
      double scale = 1 / left[pivot][pivot];
      for (int column = 0; column < size; column++) {
        left[pivot][column] *= scale;
        right[pivot][column] *= scale;
      }
      for (int row = 0; row < size; row++) {
        double factor = left[row][pivot];
        if (row == pivot || factor == 0) {
          continue;
        }
        for (int column = 0; column < size; column++) {
          left[row][column] -= factor * left[pivot][column];
          right[row][column] -= factor * right[pivot][column];
        }
      }
    }
    return right;
  }

  private int[] byWalks(SplittableRandom random) {
    int[] taken = new int[size];
    boolean[] done = new boolean[size];
    for (int start = 0; start < size; start++) {
      int node = start;
      while (node >= 0 && !done[node]) {
        taken[node] = step(node, random);
        node = parent(node, taken[node]);
      }
      for (node = start; node >= 0 && !done[node]; node = parent(node, taken[node])) {
        done[node] = true;
      }
    }
    return taken;
  }

  private int step(int node, SplittableRandom random) {
    double[] odds = choices.get(node).odds;
    double drawn = random.nextDouble() * totals[node] - 1;
    for (int arc = 0; arc < odds.length && drawn >= 0; arc++) {
      drawn -= odds[arc];
      if (drawn < 0) {
        return arc;
      }
    }
    return -1;
  }

  private int parent(int node, int arc) {
    return arc < 0 ? -1 : choices.get(node).parents[arc];
  }
}
