package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careo.model.Language;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;
import org.careo.trace.pair.Direction;
import org.careo.trace.pair.Feature;

/**
 * Trains the direction model on originals and their rewrites and prints the resource {@code
 * direction-model.tsv}: {@code ./careo-bench lineage.TrainDirection EVALUATION-FOLDER}.
 */
public final class TrainDirection {
  private static final double PENALTY = 0.05;

  private TrainDirection() {}

  public static void main(String[] arguments) throws IOException {
    Keys keys = new Keys();
    Digester digester = new Digester(keys);
    Map<String, Digest> digests = new HashMap<>();
    List<LogisticRegression.Example> examples = new ArrayList<>();
    Map<String, List<double[]>> byMethod = new TreeMap<>();
    for (String set : List.of("detectrl", "mixset")) {
      List<TextPair> pairs = AnnotatedPairs.rewrites(Path.of(arguments[0]), set, false);
      Map<String, java.util.Set<String>> families = new TreeMap<>();
      for (TextPair pair : pairs) {
        families.computeIfAbsent(pair.group(), family -> new java.util.TreeSet<>()).add(pair.a());
        families.computeIfAbsent(pair.group(), family -> new java.util.TreeSet<>()).add(pair.b());
      }
      for (TextPair pair : pairs) {
        double[] cues =
            withFamily(
                families,
                pair,
                digests,
                digester,
                keys,
                Direction.cues(
                    digests.computeIfAbsent(
                        pair.a(),
                        text -> digester.digest(PlainAccount.of("a", text, Language.ENGLISH))),
                    digests.computeIfAbsent(
                        pair.b(),
                        text -> digester.digest(PlainAccount.of("b", text, Language.ENGLISH))),
                    keys));
        double weight = 500.0 / pairs.size();
        examples.add(new LogisticRegression.Example(cues, true, weight));
        double[] turned = Arrays.stream(cues).map(cue -> -cue).toArray();
        examples.add(new LogisticRegression.Example(turned, false, weight));
        byMethod.computeIfAbsent(set + " " + pair.method(), key -> new ArrayList<>()).add(cues);
      }
    }
    LogisticRegression fitted =
        LogisticRegression.fit(examples, PENALTY, new int[Direction.Cue.values().length]);
    byMethod.forEach(
        (method, cues) ->
            System.err.printf(
                "%-32s right %.3f of %d%n",
                method,
                cues.stream().filter(row -> fitted.score(row) > 0).count() / (double) cues.size(),
                cues.size()));
    System.out.print(
        """
        # Which of two related texts came first, from the texts alone: log-odds of a logistic regression without intercept.
        # Trained by ./careo-bench lineage.TrainDirection on machine rewrites (DetectRL news, MixSet); weak by nature.
        # Format: cue, coefficient, what is measured. Licence: Apache-2.0 (bare numbers).
        """);
    for (Direction.Cue cue : Direction.Cue.values()) {
      System.out.printf(
          Locale.ROOT, "%s\t%.3f\t%s%n", cue, fitted.coefficients()[cue.ordinal()], cue.meaning());
    }
  }

  /** Adds how much nearer the first is to the other members of the family than the second. */
  private static double[] withFamily(
      Map<String, java.util.Set<String>> families,
      TextPair pair,
      Map<String, Digest> digests,
      Digester digester,
      Keys keys,
      double[] cues) {
    java.util.Set<String> family = families.getOrDefault(pair.group(), java.util.Set.of());
    double[] nearA = near(pair.a(), family, digests, digester, keys);
    double[] nearB = near(pair.b(), family, digests, digester, keys);
    cues[Direction.Cue.CENTRAL_PHRASES.ordinal()] = nearA[0] - nearB[0];
    cues[Direction.Cue.CENTRAL_WORDS.ordinal()] = nearA[1] - nearB[1];
    return cues;
  }

  private static double[] near(
      String text,
      java.util.Set<String> family,
      Map<String, Digest> digests,
      Digester digester,
      Keys keys) {
    Digest own = digest(text, digests, digester);
    double phrases = 0;
    double words = 0;
    for (String other : family) {
      if (!other.equals(text)) {
        Comparison comparison = Comparison.of(own, digest(other, digests, digester), keys);
        phrases += comparison.value(Feature.PHRASES);
        words += comparison.value(Feature.COSINE);
      }
    }
    int others = Math.max(1, family.size() - 1);
    return new double[] {phrases / others, words / others};
  }

  private static Digest digest(String text, Map<String, Digest> digests, Digester digester) {
    return digests.computeIfAbsent(
        text, key -> digester.digest(PlainAccount.of("text", key, Language.ENGLISH)));
  }
}
