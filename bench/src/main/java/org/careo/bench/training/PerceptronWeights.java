package org.careo.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.careo.read.base.LinearModel;

/**
 * Weights of an averaged perceptron while it learns, by feature hash. Features are counted first;
 * those seen too seldom are left out.
 */
final class PerceptronWeights {
  private final List<String> labels;
  private final int labelCount;
  private int[] keys = new int[1 << 20];
  private int[] counts = new int[1 << 20];
  private int[] rowOf = new int[1 << 20];
  private int used;
  private float[][] weights = new float[0][];
  private float[][] sums = new float[0][];
  private long step = 1;

  /**
   * @param labels names written with the model
   * @param labelCount how many numbers are scored
   */
  PerceptronWeights(List<String> labels, int labelCount) {
    this.labels = labels;
    this.labelCount = labelCount;
  }

  /** Ends counting: features seen at least so often get weights. */
  void keep(int minimum) {
    int rows = 0;
    rowOf = new int[keys.length];
    for (int slot = 0; slot < keys.length; slot++) {
      rowOf[slot] = counts[slot] >= minimum ? rows++ : -1;
    }
    weights = new float[rows][];
    sums = new float[rows][];
  }

  /** Counts one more example for the average. */
  void step() {
    step++;
  }

  void add(int feature, float[] scores) {
    int row = row(feature);
    if (row >= 0 && weights[row] != null) {
      float[] weight = weights[row];
      for (int label = 0; label < labelCount; label++) {
        scores[label] += weight[label];
      }
    }
  }

  void update(int feature, int label, float by) {
    int row = row(feature);
    if (row < 0) {
      return;
    }
    if (weights[row] == null) {
      weights[row] = new float[labelCount];
      sums[row] = new float[labelCount];
    }
    weights[row][label] += by;
    sums[row][label] += by * step;
  }

  /** Writes the averaged weights; those that round to nothing are left out. */
  void write(OutputStream stream, float smallest) throws IOException {
    List<long[]> order = new ArrayList<>();
    for (int slot = 0; slot < keys.length; slot++) {
      if (rowOf[slot] >= 0 && counts[slot] > 0 && weights[rowOf[slot]] != null) {
        order.add(new long[] {keys[slot], rowOf[slot]});
      }
    }
    order.sort((left, right) -> Long.compare(left[0], right[0]));
    List<Integer> hashes = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    for (long[] entry : order) {
      int row = (int) entry[1];
      List<Integer> parts = new ArrayList<>();
      for (int label = 0; label < labelCount; label++) {
        float average = weights[row][label] - sums[row][label] / step;
        int scaled = Math.round(average * 100);
        if (Math.abs(average) >= smallest && scaled != 0) {
          parts.add(label);
          parts.add(Math.clamp(scaled, Short.MIN_VALUE, Short.MAX_VALUE));
        }
      }
      if (!parts.isEmpty()) {
        hashes.add((int) entry[0]);
        rows.add(parts.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    System.err.println("features kept: " + hashes.size() + " of " + used);
    LinearModel.write(
        stream,
        labels,
        hashes.stream().mapToInt(Integer::intValue).toArray(),
        rows.toArray(new int[0][]));
  }

  void count(int feature) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = slot(feature);
    if (counts[slot] == 0) {
      keys[slot] = feature;
      used++;
    }
    counts[slot]++;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    rowOf = new int[oldKeys.length * 2];
    for (int index = 0; index < oldKeys.length; index++) {
      if (oldCounts[index] > 0) {
        int slot = slot(oldKeys[index]);
        keys[slot] = oldKeys[index];
        counts[slot] = oldCounts[index];
      }
    }
  }

  private int row(int feature) {
    int slot = slot(feature);
    return counts[slot] > 0 ? rowOf[slot] : -1;
  }

  private int slot(int feature) {
    int slot = (feature ^ feature >>> 16) & keys.length - 1;
    while (counts[slot] > 0 && keys[slot] != feature) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
