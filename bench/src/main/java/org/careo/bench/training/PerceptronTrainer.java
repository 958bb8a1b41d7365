package org.careo.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.careo.read.tag.TagFeatures;
import org.careo.read.tag.TagModel;

/**
 * Trains the tagger's weights: an averaged structured perceptron with a beam and early update
 * (Collins and Roark 2004, "Incremental parsing with the perceptron algorithm"). Features seen only
 * once are left out. The order of sentences is shuffled with a fixed seed.
 */
final class PerceptronTrainer {
  private static final int BEAM = 4;

  private final List<String> labels;
  private final int labelCount;
  private int[] keys = new int[1 << 20];
  private int[] counts = new int[1 << 20];
  private int[] rowOf = new int[1 << 20];
  private int used;
  private float[][] weights = new float[0][];
  private float[][] sums = new float[0][];
  private long step = 1;

  PerceptronTrainer(List<String> labels) {
    this.labels = labels;
    labelCount = labels.size();
  }

  /** A sentence to learn from: its features and the number of the right label at each place. */
  record Example(TagFeatures features, int[] gold) {}

  void train(List<Example> examples, int rounds, int minimum) {
    int[] history = new int[TagFeatures.HISTORY];
    for (Example example : examples) {
      for (int place = 0; place < example.gold().length; place++) {
        for (int feature : example.features().fixed(place)) {
          count(feature);
        }
        int previous = place > 0 ? example.gold()[place - 1] : -1;
        int before = place > 1 ? example.gold()[place - 2] : -1;
        example.features().history(place, previous, before, history);
        for (int feature : history) {
          count(feature);
        }
      }
    }
    int rows = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      rowOf[slot] = counts[slot] >= minimum ? rows++ : -1;
    }
    weights = new float[rows][];
    sums = new float[rows][];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(7);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      long wrong = 0;
      for (Example example : order) {
        wrong += learn(example) ? 1 : 0;
        step++;
      }
      System.err.println("round " + round + ": sentences wrong " + wrong + " of " + order.size());
    }
  }

  private boolean learn(Example example) {
    TagFeatures features = example.features();
    int[] gold = example.gold();
    int length = gold.length;
    int[][] fixed = new int[length][];
    int[][] states = new int[length][BEAM];
    int[][] origins = new int[length][BEAM];
    int[] history = new int[TagFeatures.HISTORY];
    float[] scores = new float[BEAM];
    float[] base = new float[labelCount];
    float[] local = new float[labelCount];
    int width = 1;
    int goldState = 0;
    int stop = length;
    for (int place = 0; place < length; place++) {
      fixed[place] = features.fixed(place);
      Arrays.fill(base, 0);
      for (int feature : fixed[place]) {
        add(feature, base);
      }
      float[] next = new float[BEAM];
      int nextWidth = 0;
      for (int state = 0; state < width; state++) {
        int previous = place > 0 ? states[place - 1][state] : -1;
        int before = place > 1 ? states[place - 2][origins[place - 1][state]] : -1;
        features.history(place, previous, before, history);
        System.arraycopy(base, 0, local, 0, labelCount);
        for (int feature : history) {
          add(feature, local);
        }
        for (int label = 0; label < labelCount; label++) {
          float score = scores[state] + local[label];
          if (nextWidth == BEAM && score <= next[BEAM - 1]) {
            continue;
          }
          int at = nextWidth < BEAM ? nextWidth++ : BEAM - 1;
          while (at > 0 && next[at - 1] < score) {
            next[at] = next[at - 1];
            states[place][at] = states[place][at - 1];
            origins[place][at] = origins[place][at - 1];
            at--;
          }
          next[at] = score;
          states[place][at] = label;
          origins[place][at] = state;
        }
      }
      scores = next;
      width = nextWidth;
      int found = -1;
      for (int state = 0; state < width; state++) {
        if (states[place][state] == gold[place] && origins[place][state] == goldState) {
          found = state;
        }
      }
      if (found < 0) {
        stop = place + 1;
        break;
      }
      goldState = found;
    }
    if (stop == length && goldState == 0) {
      return false;
    }
    int[] guess = new int[stop];
    int state = 0;
    for (int place = stop - 1; place >= 0; place--) {
      guess[place] = states[place][state];
      state = origins[place][state];
    }
    for (int place = 0; place < stop; place++) {
      int previousGold = place > 0 ? gold[place - 1] : -1;
      int beforeGold = place > 1 ? gold[place - 2] : -1;
      int previousGuess = place > 0 ? guess[place - 1] : -1;
      int beforeGuess = place > 1 ? guess[place - 2] : -1;
      if (guess[place] != gold[place]) {
        for (int feature : fixed[place]) {
          update(feature, gold[place], 1);
          update(feature, guess[place], -1);
        }
      }
      if (guess[place] != gold[place]
          || previousGold != previousGuess
          || beforeGold != beforeGuess) {
        features.history(place, previousGold, beforeGold, history);
        for (int feature : history) {
          update(feature, gold[place], 1);
        }
        features.history(place, previousGuess, beforeGuess, history);
        for (int feature : history) {
          update(feature, guess[place], -1);
        }
      }
    }
    return true;
  }

  private void add(int feature, float[] scores) {
    int row = row(feature);
    if (row >= 0 && weights[row] != null) {
      float[] weight = weights[row];
      for (int label = 0; label < labelCount; label++) {
        scores[label] += weight[label];
      }
    }
  }

  private void update(int feature, int label, float by) {
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
    TagModel.write(
        stream,
        labels,
        hashes.stream().mapToInt(Integer::intValue).toArray(),
        rows.toArray(new int[0][]));
  }

  private void count(int feature) {
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
