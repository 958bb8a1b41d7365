package org.careo.bench.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careo.clean.plain.PlainSegmenter;

/**
 * Trains the weights that tell an article's own blocks from foreign ones in a text without markup:
 * logistic regression with an L2 penalty over {@link SyntheticText}s made of the pages of even
 * number. {@code ./careo-bench quality.TrainLineWeights FILE}. The file holds names of features and
 * numbers, no words of any text.
 */
public final class TrainLineWeights {
  private static final int ROUNDS = 60;
  private static final double PENALTY = 2e-4;
  private static final double SMALLEST = 0.02;

  private TrainLineWeights() {}

  /**
   * One block.
   *
   * @param features indexes of its features
   * @param foreign whether it is foreign to the article
   * @param weight how much it counts
   */
  private record Example(int[] features, boolean foreign, double weight) {}

  public static void main(String[] arguments) throws IOException {
    Path evaluation = Path.of(System.getProperty("careo.evaluation", "../shared/eval"));
    boolean all = arguments.length > 1 && arguments[1].equals("--all-pages");
    List<NewsPages> pages = NewsPages.read(evaluation.resolve("clean"));
    pages = all ? pages : SyntheticTailsSet.half(pages, 0);
    Map<String, Integer> names = new TreeMap<>();
    List<Example> examples = new ArrayList<>();
    for (SyntheticText.Tail tail : SyntheticText.Tail.values()) {
      for (SyntheticText text : SyntheticText.make(pages, tail)) {
        add(text, tail == SyntheticText.Tail.NONE ? 2 : 1, names, examples);
      }
    }
    double[] weights = train(examples, names.size());
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the features that tell foreign blocks from the article's own (positive =");
    lines.add(
        "# foreign), by logistic regression. Made by org.careo.bench.quality.TrainLineWeights");
    lines.add("# on articles with made-up tails and on dumps of news pages. Licence Apache-2.0.");
    lines.add(
        "# Format: name of a feature, space, weight. A hash at the start of a line is a comment.");
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .filter(name -> Math.abs(weights[name.getValue()]) >= SMALLEST)
        .forEach(
            name ->
                lines.add(
                    "%s %.3f"
                        .formatted(name.getKey(), weights[name.getValue()])
                        .replace(',', '.')));
    Files.write(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
    System.out.printf(
        Locale.ROOT,
        "%d blocks, %d features, %d kept%n",
        examples.size(),
        names.size(),
        lines.size() - 4);
  }

  private static void add(
      SyntheticText text, double weight, Map<String, Integer> names, List<Example> examples) {
    List<PlainSegmenter.Observation> seen = new PlainSegmenter().observe(text.text());
    for (PlainSegmenter.Observation observation : seen) {
      int start = observation.span().start();
      int end = observation.span().end();
      if (text.judged().get(start, end).cardinality() * 2 < end - start) {
        continue;
      }
      boolean foreign = text.article().get(start, end).cardinality() * 2 < end - start;
      List<Integer> features = new ArrayList<>();
      features.add(names.computeIfAbsent("bias", name -> names.size()));
      for (String feature : observation.features()) {
        features.add(names.computeIfAbsent(feature, name -> names.size()));
      }
      double length = Math.min(2.0, 0.3 + (end - start) / 200.0);
      examples.add(
          new Example(
              features.stream().mapToInt(Integer::intValue).toArray(), foreign, weight * length));
    }
  }

  /** Stochastic gradient with steps adapted to each feature (AdaGrad), in a fixed order. */
  private static double[] train(List<Example> examples, int features) {
    double[] weights = new double[features];
    double[] squares = new double[features];
    List<Example> order = new ArrayList<>(examples);
    java.util.Random random = new java.util.Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      java.util.Collections.shuffle(order, random);
      for (Example example : order) {
        double sum = 0;
        for (int feature : example.features()) {
          sum += weights[feature];
        }
        double error = 1 / (1 + Math.exp(-sum)) - (example.foreign() ? 1 : 0);
        for (int feature : example.features()) {
          double gradient = example.weight() * error + PENALTY * weights[feature];
          squares[feature] += gradient * gradient;
          weights[feature] -= 0.1 * gradient / Math.sqrt(squares[feature] + 1e-6);
        }
      }
    }
    return weights;
  }
}
