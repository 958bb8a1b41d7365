package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Feature;

/**
 * Trains the model for pairs inside an event and prints the resource {@code crowd-model.tsv}:
 * {@code ./careo-bench lineage.TrainCrowd}.
 */
public final class TrainCrowd {
  private static final double PENALTY = 0.3;

  /** Weight of a pair of parent and child; those of two families weigh as much together. */
  private static final double EACH_PARENT = 3;

  private static final List<Feature> OF_CROWD =
      List.of(
          Feature.FACTS,
          Feature.NEAREST_WORDS,
          Feature.ALIGNED,
          Feature.WORD_ORDER,
          Feature.PASSAGE,
          Feature.LANGUAGES);

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
          "examples/darien-2034",
          "examples/manzanillo-2029",
          "examples/relay-2036",
          "examples/tarija-2030",
          "examples/yacuiba-2030",
          "examples/retalhuleu-2031");

  private TrainCrowd() {}

  public static void main(String[] arguments) throws IOException {
    double[] coefficients = coefficients(relays());
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

  /** The pairs of all relays and cases. */
  static List<List<RelayPairs.Pair>> relays() throws IOException {
    Keys keys = new Keys();
    List<List<RelayPairs.Pair>> relays = new ArrayList<>();
    for (String relay : RELAYS) {
      relays.add(new RelayPairs(Path.of(relay)).pairs(keys));
    }
    return relays;
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
      examples.addAll(examples(relay, EACH_PARENT, pair -> forCrowd(pair.values())));
    }
    int[] signs = new int[Feature.values().length];
    Arrays.fill(signs, 1);
    LogisticRegression fitted = LogisticRegression.fit(examples, PENALTY, signs);
    return coefficients(fitted);
  }

  /**
   * The pairs of a relay that are parent and child or of two families; both classes weigh the same.
   *
   * @param eachParent weight of a pair of parent and child
   * @param values features of a pair
   */
  static List<LogisticRegression.Example> examples(
      List<RelayPairs.Pair> relay, double eachParent, Function<RelayPairs.Pair, double[]> values) {
    List<RelayPairs.Pair> parents = of(RelayPairs.Relation.PARENT, relay);
    List<RelayPairs.Pair> independent = of(RelayPairs.Relation.INDEPENDENT, relay);
    double eachOther = eachParent * parents.size() / Math.max(1, independent.size());
    List<LogisticRegression.Example> examples = new ArrayList<>();
    parents.forEach(
        pair -> examples.add(new LogisticRegression.Example(values.apply(pair), true, eachParent)));
    independent.forEach(
        pair -> examples.add(new LogisticRegression.Example(values.apply(pair), false, eachOther)));
    return examples;
  }

  private static List<RelayPairs.Pair> of(
      RelayPairs.Relation relation, List<RelayPairs.Pair> relay) {
    return relay.stream().filter(pair -> pair.relation() == relation).toList();
  }

  /** Coefficients in the order of {@link Feature}, the intercept last. */
  static double[] coefficients(LogisticRegression fitted) {
    int size = Feature.values().length;
    double[] coefficients = Arrays.copyOf(fitted.coefficients(), size + 1);
    coefficients[size] = fitted.intercept();
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
