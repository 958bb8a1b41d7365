package org.careo.clean.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Logistic regression over {@link LineFeatures}, weights in {@code weights.txt}: log-odds that a
 * block is foreign to the article. Trained by {@code org.careo.bench.TrainLineWeights}.
 */
final class ArticleModel {
  private static final Map<String, Double> WEIGHTS = read();

  private ArticleModel() {}

  /** Log-odds (natural logarithm) that the block is foreign; positive speaks for foreign. */
  static double foreignness(Set<String> features) {
    double sum = WEIGHTS.getOrDefault("bias", 0.0);
    for (String feature : features) {
      sum += WEIGHTS.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  private static Map<String, Double> read() {
    Map<String, Double> weights = new HashMap<>();
    List<String> lines = LineLexicon.lines("weights.txt");
    for (String line : lines) {
      int space = line.lastIndexOf(' ');
      weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
    }
    return weights;
  }
}
