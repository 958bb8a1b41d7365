package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.model.Language;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.EventWeights;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;
import org.careo.trace.pair.Feature;

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

  public static void main(String[] arguments) throws IOException {
    double penalty = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0.05;
    Keys keys = new Keys();
    Digester digester = new Digester(keys);
    List<TrainingData.Example> all = new ArrayList<>();
    List<TextPair> pairs = AnnotatedPairs.shortAnswers(Path.of(arguments[0]));
    Map<String, EventWeights> weights = weights(pairs, keys, digester);
    for (TextPair pair : pairs) {
      Comparison comparison =
          Comparison.of(
              digester.digest(PlainAccount.of("a", pair.a(), Language.ENGLISH)),
              digester.digest(PlainAccount.of("b", pair.b(), Language.ENGLISH)),
              weights.getOrDefault(pair.a(), new EventWeights(keys, List.of())));
      all.add(new TrainingData.Example(pair, comparison.values()));
    }
    leaveOneOut(all, penalty);
    LogisticRegression fitted = fit(all, penalty);
    System.out.print(
        """
        # How far a text is derived from a source: log-odds of a logistic regression, and the scores from which it is
        # heavily revised, lightly revised, cut and pasted. Trained by ./careo-bench lineage.TrainDerivation on tasks a to c of
        # the short answers of Clough and Stevenson (2011). Format: feature or level, number. Licence: Apache-2.0 (bare numbers).
        """);
    System.out.printf(Locale.ROOT, "INTERCEPT\t%.3f%n", fitted.intercept());
    for (Feature feature : USED) {
      System.out.printf(
          Locale.ROOT, "%s\t%.3f%n", feature, fitted.coefficients()[feature.ordinal()] + 0.0);
    }
    double[] levels = levels(all, fitted);
    System.out.printf(
        Locale.ROOT, "HEAVY\t%.3f%nLIGHT\t%.3f%nCUT\t%.3f%n", levels[0], levels[1], levels[2]);
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

  private static LogisticRegression fit(List<TrainingData.Example> pairs, double penalty) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (TrainingData.Example pair : pairs) {
      double weight = pair.pair().method().equals("heavy") ? 1.5 : 1;
      examples.add(
          new LogisticRegression.Example(masked(pair.values()), pair.pair().derived(), weight));
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

  private static int level(TrainingData.Example pair) {
    return List.of("non", "heavy", "light", "cut").indexOf(pair.pair().method());
  }

  /** The three thresholds with the best accuracy. */
  private static double[] levels(List<TrainingData.Example> pairs, LogisticRegression fitted) {
    double[] scores =
        pairs.stream().mapToDouble(pair -> fitted.score(masked(pair.values()))).toArray();
    double[] cuts = scores.clone();
    Arrays.sort(cuts);
    double[] best = {0, 0, 0};
    int most = -1;
    for (double heavy : cuts) {
      for (double light : cuts) {
        for (double cut : cuts) {
          if (heavy <= light && light <= cut) {
            int right = 0;
            for (int at = 0; at < scores.length; at++) {
              int said =
                  (scores[at] >= heavy ? 1 : 0)
                      + (scores[at] >= light ? 1 : 0)
                      + (scores[at] >= cut ? 1 : 0);
              right += said == level(pairs.get(at)) ? 1 : 0;
            }
            if (right > most) {
              most = right;
              best = new double[] {heavy, light, cut};
            }
          }
        }
      }
    }
    return best;
  }

  private static void leaveOneOut(List<TrainingData.Example> all, double penalty) {
    int right = 0;
    int hits = 0;
    int said = 0;
    int derived = 0;
    for (String task : List.of("a", "b", "c")) {
      List<TrainingData.Example> rest =
          all.stream().filter(pair -> !pair.pair().group().equals(task)).toList();
      LogisticRegression fitted = fit(rest, penalty);
      double[] levels = levels(rest, fitted);
      for (TrainingData.Example pair : all) {
        if (pair.pair().group().equals(task)) {
          double score = fitted.score(masked(pair.values()));
          int level =
              (score >= levels[0] ? 1 : 0)
                  + (score >= levels[1] ? 1 : 0)
                  + (score >= levels[2] ? 1 : 0);
          right += level == level(pair) ? 1 : 0;
          derived += pair.pair().derived() ? 1 : 0;
          said += level > 0 ? 1 : 0;
          hits += level > 0 && pair.pair().derived() ? 1 : 0;
        }
      }
    }
    System.err.printf(
        "one task left out: levels right %.3f, derived F1 %.3f%n",
        right / (double) all.size(), 2.0 * hits / (said + derived));
  }
}
