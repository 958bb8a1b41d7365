package org.careo.picture.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careo.text.ResourceTable;

/**
 * Weights of a log-linear model (maximum entropy) of whether a word names a happening and of which
 * type; the features are those of {@link TriggerFeatures}. Learned by {@code bench} from annotated
 * Spanish reports.
 */
public final class TriggerWeights {
  private static final String RESOURCE = "/org/careo/picture/trigger-weights-es.tsv";

  /** The class of words that name a happening; all other classes are types. */
  public static final String HAPPENING = "HAPPENING";

  /** Log odds from which on a word is taken to name a happening, found on held-out folds. */
  private static final double LEAST = -1;

  /** The same of a word that a rule holds for one, where the rules are believed as well. */
  private static final double LEAST_TOLD = -2;

  private final Map<String, Map<String, Float>> weights = new HashMap<>();

  private TriggerWeights() {}

  /** The weights that ship with Careo, read at the first use and shared. */
  public static TriggerWeights shipped() {
    return Shipped.WEIGHTS;
  }

  /** No weights at all: the rules decide alone. */
  public static TriggerWeights none() {
    return new TriggerWeights();
  }

  /**
   * Weights as the resource has them.
   *
   * @param rows feature, class and weight of each
   */
  public static TriggerWeights of(Stream<String[]> rows) {
    TriggerWeights read = new TriggerWeights();
    rows.forEach(
        row ->
            read.weights
                .computeIfAbsent(row[0], key -> new HashMap<>(2))
                .put(row[1], Float.parseFloat(row[2])));
    return read;
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  /** Log odds that a word with these features names a happening. */
  double happening(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, Map.of()).getOrDefault(HAPPENING, 0f);
    }
    return sum;
  }

  /** Whether log odds are those of a word that names a happening. */
  static boolean isHappening(double odds) {
    return odds >= LEAST;
  }

  /** Whether log odds are nearly those of one. */
  static boolean isNearlyHappening(double odds) {
    return odds >= LEAST_TOLD;
  }

  /** The likeliest type of what a word with these features names. */
  String type(List<String> features) {
    Map<String, Double> sums = new TreeMap<>();
    for (String feature : features) {
      weights
          .getOrDefault(feature, Map.of())
          .forEach((type, weight) -> sums.merge(type, (double) weight, Double::sum));
    }
    sums.remove(HAPPENING);
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> each : sums.entrySet()) {
      if (each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return best;
  }

  /** Reads the table once. */
  private static final class Shipped {
    static final TriggerWeights WEIGHTS = of(ResourceTable.rows(RESOURCE, -1).stream());
  }
}
