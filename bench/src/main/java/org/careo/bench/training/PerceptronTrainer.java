package org.careo.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.careo.read.tag.TagFeatures;

/**
 * Trains the tagger's weights: an averaged structured perceptron with a beam and early update
 * (Collins and Roark 2004, "Incremental parsing with the perceptron algorithm"). Features seen only
 * once are left out. The order of sentences is shuffled with a fixed seed.
 */
final class PerceptronTrainer {
  private static final int BEAM = 4;

  private final int labelCount;
  private final PerceptronWeights weights;

  PerceptronTrainer(List<String> labels) {
    labelCount = labels.size();
    weights = new PerceptronWeights(labels, labelCount);
  }

  /** A sentence to learn from: its features and the number of the right label at each place. */
  record Example(TagFeatures features, int[] gold) {}

  void train(List<Example> examples, int rounds, int minimum) {
    int[] history = new int[TagFeatures.HISTORY];
    for (Example example : examples) {
      for (int place = 0; place < example.gold().length; place++) {
        for (int feature : example.features().fixed(place)) {
          weights.count(feature);
        }
        int previous = place > 0 ? example.gold()[place - 1] : -1;
        int before = place > 1 ? example.gold()[place - 2] : -1;
        example.features().history(place, previous, before, history);
        for (int feature : history) {
          weights.count(feature);
        }
      }
    }
    weights.keep(minimum);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(7);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      long wrong = 0;
      for (Example example : order) {
        wrong += learn(example) ? 1 : 0;
        weights.step();
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
        weights.add(feature, base);
      }
      float[] next = new float[BEAM];
      int nextWidth = 0;
      for (int state = 0; state < width; state++) {
        int previous = place > 0 ? states[place - 1][state] : -1;
        int before = place > 1 ? states[place - 2][origins[place - 1][state]] : -1;
        features.history(place, previous, before, history);
        System.arraycopy(base, 0, local, 0, labelCount);
        for (int feature : history) {
          weights.add(feature, local);
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
          weights.update(feature, gold[place], 1);
          weights.update(feature, guess[place], -1);
        }
      }
      if (guess[place] != gold[place]
          || previousGold != previousGuess
          || beforeGold != beforeGuess) {
        features.history(place, previousGold, beforeGold, history);
        for (int feature : history) {
          weights.update(feature, gold[place], 1);
        }
        features.history(place, previousGuess, beforeGuess, history);
        for (int feature : history) {
          weights.update(feature, guess[place], -1);
        }
      }
    }
    return true;
  }

  /** Writes the averaged weights; those that round to nothing are left out. */
  void write(OutputStream stream, float smallest) throws IOException {
    weights.write(stream, smallest);
  }
}
