package org.careo.bench.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A log-linear classifier over named features. The first class is the one all others are weighed
 * against.
 */
public final class FeatureClassifier {
  private static final int ROUNDS = 60;
  private static final double[] NOTHING = {};

  private final List<String> classes;
  private final Map<String, double[]> weights = new TreeMap<>();

  private FeatureClassifier(List<String> classes) {
    this.classes = classes;
  }

  /**
   * One example.
   *
   * @param features names of its features
   * @param allowed the classes it may be of
   * @param weight how much it counts; 1 is a whole example
   */
  public record Example(List<String> features, Set<String> allowed, double weight) {

    /** A whole example. */
    public Example(List<String> features, Set<String> allowed) {
      this(features, allowed, 1);
    }
  }

  /**
   * Learns from examples.
   *
   * @param least features seen in fewer examples are left out
   * @param penalty see {@link MaximumEntropy}
   */
  public static FeatureClassifier learn(
      List<Example> examples, List<String> classes, int least, double penalty) {
    Map<String, Integer> numbers = numbers(examples, least);
    List<MaximumEntropy.Example> numbered =
        examples.stream().map(each -> numbered(each, classes, numbers)).toList();
    double[] fitted =
        new MaximumEntropy(classes.size(), numbers.size(), penalty).fit(numbered, ROUNDS);
    FeatureClassifier learned = new FeatureClassifier(List.copyOf(classes));
    int free = classes.size() - 1;
    numbers.forEach(
        (feature, number) -> {
          double[] row = new double[classes.size()];
          System.arraycopy(fitted, number * free, row, 1, free);
          learned.weights.put(feature, row);
        });
    return learned;
  }

  private static MaximumEntropy.Example numbered(
      Example example, List<String> classes, Map<String, Integer> numbers) {
    boolean[] allowed = new boolean[classes.size()];
    for (int c = 0; c < allowed.length; c++) {
      allowed[c] = example.allowed().contains(classes.get(c));
    }
    int[] features =
        example.features().stream()
            .distinct()
            .filter(numbers::containsKey)
            .mapToInt(numbers::get)
            .toArray();
    return new MaximumEntropy.Example(features, allowed, example.weight());
  }

  private static Map<String, Integer> numbers(List<Example> examples, int least) {
    Map<String, Integer> seen = new HashMap<>();
    for (Example example : examples) {
      example.features().stream().distinct().forEach(each -> seen.merge(each, 1, Integer::sum));
    }
    seen.values().removeIf(times -> times < least);
    Map<String, Integer> numbers = new HashMap<>();
    new TreeSet<>(seen.keySet()).forEach(feature -> numbers.put(feature, numbers.size()));
    return numbers;
  }

  /** Classes in the order of their weights. */
  List<String> classes() {
    return classes;
  }

  /** Weights of each feature, in the order of the features' names. */
  public Map<String, double[]> weights() {
    return weights;
  }

  /** How likely something with these features is of each class. */
  public Map<String, Double> probabilities(List<String> features) {
    double[] sums = new double[classes.size()];
    for (String feature : Set.copyOf(features).stream().sorted().toList()) {
      double[] row = weights.getOrDefault(feature, NOTHING);
      for (int c = 0; c < row.length; c++) {
        sums[c] += row[c];
      }
    }
    double all = 0;
    for (double sum : sums) {
      all += Math.exp(sum);
    }
    Map<String, Double> probabilities = new TreeMap<>();
    for (int c = 0; c < sums.length; c++) {
      probabilities.put(classes.get(c), Math.exp(sums[c]) / all);
    }
    return probabilities;
  }
}
