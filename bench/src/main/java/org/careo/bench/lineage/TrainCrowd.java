package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Feature;

/**
 * Trains the model for pairs inside an event and prints the resource {@code crowd-model.tsv}:
 * {@code ./careo-bench lineage.TrainCrowd}.
 */
public final class TrainCrowd {
  private static final double PENALTY = 0.3;

  /** Weight of the pairs of one class in one relay. */
  private static final double EACH_CLASS = 50;

  private static final List<Feature> OF_CROWD =
      List.of(Feature.FACTS, Feature.NEAREST_WORDS, Feature.ALIGNED, Feature.WORD_ORDER);

  /** The invented relays and cases, from the root of the project; a case is taken as one event. */
  static final List<String> RELAYS =
      List.of(
          "examples/relay-2032",
          "examples/relay-2034",
          "examples/relay-2035",
          "examples/drought-2031",
          "examples/port-2029",
          "examples/mine-2027",
          "examples/strait-2030",
          "examples/rumichaca-2033",
          "examples/sonora-2028",
          "examples/ransom-2031",
          "examples/algeciras-2032",
          "examples/darien-2034");

  private TrainCrowd() {}

  public static void main(String[] arguments) throws IOException {
    Keys keys = new Keys();
    List<List<RelayPairs.Pair>> relays = new ArrayList<>();
    for (String relay : RELAYS) {
      relays.add(new RelayPairs(Path.of(relay)).pairs(keys));
    }
    double[] coefficients = coefficients(relays);
    System.out.print(
        """
        # How two reports of an event with many reports are judged: a logistic regression (natural logarithm, even prior
        # odds) of parent and child against two families. Trained by ./careo-bench lineage.TrainCrowd on the invented relays
        # and cases of examples/. Format: feature, coefficient, what is measured. Licence: Apache-2.0 (bare numbers).
        """);
    System.out.printf(Locale.ROOT, "INTERCEPT\t%.3f\t-%n", coefficients[coefficients.length - 1]);
    for (Feature feature : OF_CROWD) {
      System.out.printf(
          Locale.ROOT,
          "%s\t%.3f\t%s%n",
          feature,
          coefficients[feature.ordinal()],
          feature.meaning());
    }
  }

  /**
   * Descent where many reports of the event are known: from pairs of parent and child against pairs
   * of two families. Siblings are left out, since each kept other things; the structure joins them
   * through their parent. Few features, since few relays are.
   *
   * @return coefficients in the order of {@link Feature}, the intercept last
   */
  static double[] coefficients(List<List<RelayPairs.Pair>> relays) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (List<RelayPairs.Pair> relay : relays) {
      for (RelayPairs.Relation relation :
          List.of(RelayPairs.Relation.PARENT, RelayPairs.Relation.INDEPENDENT)) {
        List<RelayPairs.Pair> pairs =
            relay.stream().filter(pair -> pair.relation() == relation).toList();
        for (RelayPairs.Pair pair : pairs) {
          examples.add(
              new LogisticRegression.Example(
                  forCrowd(pair.values()),
                  relation == RelayPairs.Relation.PARENT,
                  EACH_CLASS / pairs.size()));
        }
      }
    }
    int[] signs = new int[Feature.values().length];
    Arrays.fill(signs, 1);
    LogisticRegression fitted = LogisticRegression.fit(examples, PENALTY, signs);
    double[] coefficients = Arrays.copyOf(fitted.coefficients(), signs.length + 1);
    coefficients[signs.length] = fitted.intercept();
    return coefficients;
  }

  private static double[] forCrowd(double[] values) {
    double[] kept = new double[values.length];
    for (Feature feature : OF_CROWD) {
      kept[feature.ordinal()] = values[feature.ordinal()];
    }
    return kept;
  }
}
