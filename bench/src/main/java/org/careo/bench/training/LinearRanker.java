package org.careo.bench.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns a conditional log-linear ranker: the probability of a candidate among those of its
 * question is the softmax of its summed weights. AdaGrad with L2, questions in a fixed shuffled
 * order, weights averaged over the later half of the steps.
 */
final class LinearRanker {
  private static final double RATE = 0.25;
  private static final long SEED = 20250821;

  private static final int SLOTS = 1 << 26;

  private final int least;
  private final byte[] seen = new byte[SLOTS];
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[][]> questions = new ArrayList<>();
  private final List<Integer> answers = new ArrayList<>();

  /**
   * @param least questions a feature must be seen in to be learned
   */
  LinearRanker(int least) {
    this.least = least;
  }

  /**
   * First pass: counts in how many questions each feature is seen, however many candidates show it.
   */
  void count(List<List<String>> candidates) {
    Set<String> distinct = new HashSet<>();
    candidates.forEach(distinct::addAll);
    for (String name : distinct) {
      int slot = slot(name);
      seen[slot] = (byte) Math.min(120, seen[slot] + 1);
    }
  }

  private static int slot(String name) {
    long hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * 1_000_003 + name.charAt(i);
    }
    return (int) (hash * 0x9E3779B97F4A7C15L >>> 38);
  }

  /** Second pass: takes the questions with the features that are seen often enough. */
  void add(List<List<String>> candidates, int right) {
    int[][] question = new int[candidates.size()][];
    for (int c = 0; c < question.length; c++) {
      question[c] =
          candidates.get(c).stream()
              .filter(name -> seen[slot(name)] >= least)
              .mapToInt(
                  name ->
                      numbers.computeIfAbsent(
                          name,
                          key -> {
                            names.add(key);
                            return names.size() - 1;
                          }))
              .toArray();
    }
    questions.add(question);
    answers.add(right);
  }

  int size() {
    return questions.size();
  }

  /**
   * Trains and gives the lines of a weights file.
   *
   * @param penalty L2 penalty a question
   * @param smallest weights nearer to zero are left out
   */
  List<String> train(int epochs, double penalty, double smallest) {
    int size = names.size();
    double[] weights = new double[size];
    double[] squares = new double[size];
    double[] sum = new double[size];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      order.add(i);
    }
    Random random = new Random(SEED);
    int averaged = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      int right = 0;
      for (int number : order) {
        int[][] question = questions.get(number);
        double[] scores = new double[question.length];
        int best = 0;
        for (int c = 0; c < scores.length; c++) {
          for (int feature : question[c]) {
            scores[c] += weights[feature];
          }
          best = scores[c] > scores[best] ? c : best;
        }
        int answer = answers.get(number);
        right += best == answer ? 1 : 0;
        loss += softmax(scores, answer);
        for (int c = 0; c < scores.length; c++) {
          double gradient = scores[c] - (c == answer ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) {
            continue;
          }
          for (int feature : question[c]) {
            double slope = gradient + penalty * weights[feature];
            squares[feature] += slope * slope;
            weights[feature] -= RATE * slope / (1e-6 + Math.sqrt(squares[feature]));
          }
        }
      }
      System.out.printf(
          Locale.ROOT,
          "epoch %d: loss %.4f, right %.2f %% of %d%n",
          epoch,
          loss / questions.size(),
          100.0 * right / questions.size(),
          questions.size());
      if (epoch >= epochs / 2) {
        averaged++;
        for (int f = 0; f < size; f++) {
          sum[f] += weights[f];
        }
      }
    }
    Map<String, Double> kept = new TreeMap<>();
    for (int f = 0; f < size; f++) {
      double weight = sum[f] / averaged;
      if (Math.abs(weight) >= smallest) {
        kept.put(names.get(f), weight);
      }
    }
    List<String> lines = new ArrayList<>();
    kept.forEach(
        (name, weight) -> lines.add(name + "\t" + String.format(Locale.ROOT, "%.2f", weight)));
    return lines;
  }

  /** Turns scores into probabilities in place; gives the negative log-likelihood of the answer. */
  private static double softmax(double[] scores, int answer) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double total = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - highest);
      total += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= total;
    }
    return -Math.log(Math.max(1e-12, scores[answer]));
  }
}
