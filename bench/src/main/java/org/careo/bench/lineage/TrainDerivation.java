package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.careo.model.Language;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.EventWeights;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;
import org.careo.trace.pair.Feature;
import org.careo.trace.pair.Tiles;

/**
 * Trains the degree of derivation on the short answers and prints the resource {@code
 * derivation-model.tsv}; on standard error what leaving one task out gives.
 */
public final class TrainDerivation {
  private static final List<Feature> USED =
      List.of(
          Feature.PHRASES,
          Feature.LONG_PHRASES,
          Feature.WORDS,
          Feature.COSINE,
          Feature.ORDINARY,
          Feature.ALIGNED,
          Feature.ALIGNED_BOTH,
          Feature.WORD_ORDER,
          Feature.SENTENCE_ORDER,
          Feature.PASSAGE,
          Feature.SHARED);

  private TrainDerivation() {}

  /**
   * An answer.
   *
   * @param example its pair with the features
   * @param tiles how the source covers it
   */
  private record Answer(TrainingData.Example example, Tiles tiles) {
    String level() {
      return example.pair().method();
    }
  }

  /**
   * What was trained.
   *
   * @param derived whether an answer is derived at all
   * @param cut least {@link Tiles#stretch} of what was cut and pasted
   * @param light least {@link Tiles#covered} of a light revision
   */
  private record Trained(LogisticRegression derived, double cut, double light) {
    String level(Answer answer) {
      if (score(answer) < 0) {
        return "non";
      }
      if (answer.tiles.stretch() >= cut) {
        return "cut";
      }
      return answer.tiles.covered() >= light ? "light" : "heavy";
    }

    private double score(Answer answer) {
      return derived.score(masked(answer.example.values()));
    }
  }

  public static void main(String[] arguments) throws IOException {
    double penalty = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0.05;
    Keys keys = new Keys();
    Digester digester = new Digester(keys);
    List<Answer> all = new ArrayList<>();
    List<TextPair> pairs = AnnotatedPairs.shortAnswers(Path.of(arguments[0]));
    Map<String, EventWeights> weights = weights(pairs, keys, digester);
    for (TextPair pair : pairs) {
      Digest source = digester.digest(PlainAccount.of("a", pair.a(), Language.ENGLISH));
      Digest text = digester.digest(PlainAccount.of("b", pair.b(), Language.ENGLISH));
      Comparison comparison =
          Comparison.of(
              source, text, weights.getOrDefault(pair.a(), new EventWeights(keys, List.of())));
      all.add(
          new Answer(new TrainingData.Example(pair, comparison.values()), Tiles.of(source, text)));
    }
    leaveOneOut(all, penalty);
    Trained trained = train(all, penalty);
    System.out.print(
        """
        # How far a text is derived from a source: log-odds of a logistic regression that it is at all, the logarithm of the mean
        # stretch from which it is cut and pasted, and the share of words in stretches from which it is lightly revised. Trained by
        # ./careo-bench lineage.TrainDerivation on tasks a to c of the short answers of Clough and Stevenson (2011).
        # Format: feature or level, number. Licence: Apache-2.0 (bare numbers).
        """);
    System.out.printf(Locale.ROOT, "INTERCEPT\t%.3f%n", trained.derived.intercept());
    for (Feature feature : USED) {
      System.out.printf(
          Locale.ROOT,
          "%s\t%.3f%n",
          feature,
          trained.derived.coefficients()[feature.ordinal()] + 0.0);
    }
    System.out.printf(Locale.ROOT, "LIGHT\t%.3f%nCUT\t%.3f%n", trained.light, trained.cut);
  }

  /** The answers to one question share its words as the reports of one event do. */
  private static Map<String, EventWeights> weights(
      List<TextPair> pairs, Keys keys, Digester digester) {
    Map<String, List<Digest>> answers = new HashMap<>();
    for (TextPair pair : pairs) {
      answers
          .computeIfAbsent(pair.a(), source -> new ArrayList<>())
          .add(digester.digest(PlainAccount.of("b", pair.b(), Language.ENGLISH)));
    }
    Map<String, EventWeights> weights = new HashMap<>();
    answers.forEach((source, event) -> weights.put(source, new EventWeights(keys, event)));
    return weights;
  }

  private static Trained train(List<Answer> answers, double penalty) {
    LogisticRegression derived = fit(answers, penalty);
    Trained open = new Trained(derived, 0, 0);
    // What shows no trace of its source does not show how long the stretches of a copy are either.
    List<Answer> traced =
        answers.stream().filter(answer -> !open.level(answer).equals("non")).toList();
    double cut = threshold(traced, "cut", List.of("heavy", "light"), Tiles::stretch);
    double light = threshold(answers, "light", List.of("heavy"), Tiles::covered);
    return new Trained(derived, cut, light);
  }

  private static LogisticRegression fit(List<Answer> answers, double penalty) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (Answer answer : answers) {
      examples.add(
          new LogisticRegression.Example(
              masked(answer.example.values()), answer.example.pair().derived(), 1));
    }
    int[] signs = new int[Feature.values().length];
    Arrays.fill(signs, 1);
    return LogisticRegression.fit(examples, penalty, signs);
  }

  private static double[] masked(double[] values) {
    double[] kept = new double[values.length];
    for (Feature feature : USED) {
      kept[feature.ordinal()] = values[feature.ordinal()];
    }
    return kept;
  }

  /** The value that tells a level from others with the fewest errors; the middle one of several. */
  private static double threshold(
      List<Answer> answers, String level, List<String> others, ToDoubleFunction<Tiles> measure) {
    List<Answer> counted =
        answers.stream()
            .filter(answer -> answer.level().equals(level) || others.contains(answer.level()))
            .toList();
    double[] values =
        counted.stream()
            .mapToDouble(answer -> measure.applyAsDouble(answer.tiles))
            .sorted()
            .toArray();
    List<Double> best = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    for (int at = 1; at < values.length; at++) {
      double between = (values[at - 1] + values[at]) / 2;
      int wrong = 0;
      for (Answer answer : counted) {
        boolean said = measure.applyAsDouble(answer.tiles) >= between;
        wrong += said == answer.level().equals(level) ? 0 : 1;
      }
      if (wrong < fewest) {
        fewest = wrong;
        best.clear();
      }
      if (wrong == fewest) {
        best.add(between);
      }
    }
    return best.get(best.size() / 2);
  }

  private static void leaveOneOut(List<Answer> all, double penalty) {
    int right = 0;
    int hits = 0;
    int said = 0;
    int derived = 0;
    for (String task : List.of("a", "b", "c")) {
      Trained trained =
          train(
              all.stream().filter(answer -> !answer.example.pair().group().equals(task)).toList(),
              penalty);
      for (Answer answer : all) {
        if (answer.example.pair().group().equals(task)) {
          String level = trained.level(answer);
          boolean isDerived = answer.example.pair().derived();
          right += level.equals(answer.level()) ? 1 : 0;
          derived += isDerived ? 1 : 0;
          said += level.equals("non") ? 0 : 1;
          hits += isDerived && !level.equals("non") ? 1 : 0;
        }
      }
    }
    System.err.printf(
        "one task left out: levels right %.3f, derived F1 %.3f%n",
        right / (double) all.size(), 2.0 * hits / (said + derived));
  }
}
