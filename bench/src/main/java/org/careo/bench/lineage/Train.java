package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.trace.pair.Feature;

/**
 * Trains the pair model and prints the resource {@code pair-model.tsv}: {@code ./careo-bench
 * lineage.Train EVALUATION-FOLDER}.
 */
public final class Train {
  private static final double STORY_PENALTY = 0.3;
  private static final double DESCENT_PENALTY = 0.2;

  /** Weight of a pair of parent and child of an invented relay or case. */
  private static final double EACH_PARENT = 1.5;

  /**
   * Log-odds of one happening that two reports in two languages lose: no annotated set has such
   * pairs, in the examples they are that much lower (median of independent reports of one event
   * -4.6 for -0.4, of parents 4.5 for 13.2), those of two cases hardly at all (-7.8 for -7.2).
   */
  private static final double STORY_IN_TWO_LANGUAGES = 3;

  private Train() {}

  public static void main(String[] arguments) throws IOException {
    TrainingData data = new TrainingData(Path.of(arguments[0]));
    System.err.printf(
        "rewrites %d, stories %d, unrelated %d%n",
        data.rewrites().size(), data.stories().size(), data.unrelated().size());
    LogisticRegression story = story(data.rewrites(), data.stories(), data.unrelated());
    LogisticRegression descent = descent(data.rewrites(), data.stories(), TrainCrowd.relays());
    System.out.print(
        """
        # How two reports are judged by their wording: two logistic regressions (natural logarithm, even prior odds).
        # Column STORY: are they about one happening at all? Column DESCENT: given that they are, does one derive from
        # the other, or both from one text, rather than being independent reports? Trained by ./careo-bench lineage.Train
        # on machine rewrites (DetectRL news, MixSet), independent reports of one event (ECB+), look-alikes, and for DESCENT also on
        # the invented relays and cases of examples/.
        # Format: feature, STORY, DESCENT, what is measured. Licence: Apache-2.0 (bare numbers).
        """);
    System.out.printf(
        Locale.ROOT, "INTERCEPT\t%.3f\t%.3f\t-%n", story.intercept(), descent.intercept());
    for (Feature feature : Feature.values()) {
      System.out.printf(
          Locale.ROOT,
          "%s\t%.3f\t%.3f\t%s%n",
          feature,
          feature == Feature.LANGUAGES
              ? STORY_IN_TWO_LANGUAGES
              : story.coefficients()[feature.ordinal()] + 0.0,
          descent.coefficients()[feature.ordinal()] + 0.0,
          feature.meaning());
    }
  }

  /** One happening, or not? */
  static LogisticRegression story(
      List<TrainingData.Example> rewrites,
      List<TrainingData.Example> stories,
      List<TrainingData.Example> unrelated) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    add(examples, rewrites, true, 500);
    add(examples, stories, true, 500);
    // Among the candidates of a heap most pairs are unrelated.
    add(examples, unrelated, false, 8000);
    int[] signs = new int[Feature.values().length];
    java.util.Arrays.fill(signs, 1);
    signs[Feature.NEW_NAMES.ordinal()] = -1;
    signs[Feature.LENGTH.ordinal()] = 0;
    // Reports are put into events before the event can say what is rare in it.
    examples.replaceAll(Train::withoutFacts);
    return LogisticRegression.fit(examples, STORY_PENALTY, signs);
  }

  private static LogisticRegression.Example withoutFacts(LogisticRegression.Example example) {
    double[] values = example.values().clone();
    values[Feature.FACTS.ordinal()] = 0;
    return new LogisticRegression.Example(values, example.positive(), example.weight());
  }

  /** Descent, or independent reports of one story? */
  static LogisticRegression descent(
      List<TrainingData.Example> rewrites,
      List<TrainingData.Example> stories,
      List<List<RelayPairs.Pair>> relays) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (List<RelayPairs.Pair> relay : relays) {
      examples.addAll(TrainCrowd.examples(relay, EACH_PARENT, RelayPairs.Pair::alone));
    }
    add(examples, rewrites, true, 1000);
    add(examples, stories, false, 1000);
    int[] signs = new int[Feature.values().length];
    java.util.Arrays.fill(signs, 1);
    signs[Feature.NEW_NAMES.ordinal()] = -1;
    signs[Feature.LENGTH.ordinal()] = -1;
    // Given the order, more shared words speak for a common event rather than for descent.
    for (Feature free : List.of(Feature.WORDS, Feature.WORDS_BOTH, Feature.ALIGNED_BOTH)) {
      signs[free.ordinal()] = 0;
    }
    return LogisticRegression.fit(examples, DESCENT_PENALTY, signs);
  }

  private static void add(
      List<LogisticRegression.Example> examples,
      List<TrainingData.Example> pairs,
      boolean positive,
      double weight) {
    for (TrainingData.Example pair : pairs) {
      examples.add(new LogisticRegression.Example(pair.values(), positive, weight / pairs.size()));
    }
  }
}
