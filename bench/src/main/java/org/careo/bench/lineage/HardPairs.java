package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.careo.trace.pair.PairModel;

/**
 * The hard question: rewrite, or independent report of the same story? Rewrites of one method
 * against reports of one event, by a model that has seen neither the method nor the events: each
 * method is left out in turn and the events are halved by topic.
 */
public final class HardPairs {

  private HardPairs() {}

  /** Lines with the figures. */
  public static List<String> figures(Path evaluation) throws IOException {
    TrainingData data = new TrainingData(evaluation);
    TreeSet<String> methods = new TreeSet<>();
    data.rewrites().forEach(example -> methods.add(method(example)));
    methods.removeIf(
        method ->
            method.endsWith("siblings") || method.endsWith("subset") || method.endsWith("mixed"));
    List<String> lines = new ArrayList<>();
    List<List<RelayPairs.Pair>> relays = TrainCrowd.relays();
    double areas = 0;
    double recalls = 0;
    double[] said = new double[10];
    double[] right = new double[10];
    double[] count = new double[10];
    for (String method : methods) {
      double area = 0;
      double recall = 0;
      for (int half = 0; half < 2; half++) {
        int part = half;
        List<TrainingData.Example> seen =
            data.rewrites().stream().filter(example -> !method(example).equals(method)).toList();
        List<TrainingData.Example> seenStories =
            data.stories().stream().filter(example -> half(example) != part).toList();
        LogisticRegression descent = Train.descent(seen, seenStories, relays);
        LogisticRegression story = Train.story(seen, seenStories, data.unrelated());
        double[] positive =
            scores(
                data.rewrites().stream().filter(example -> method(example).equals(method)).toList(),
                story,
                descent);
        double[] negative =
            scores(
                data.stories().stream().filter(example -> half(example) == part).toList(),
                story,
                descent);
        RocCurve curve = curve(positive, negative);
        area += curve.area() / 2;
        recall += curve.recallAt(0.05) / 2;
        calibrate(positive, true, 1.0 / positive.length, said, right, count);
        calibrate(negative, false, 1.0 / negative.length, said, right, count);
      }
      areas += area;
      recalls += recall;
      lines.add(
          String.format(
              Locale.ROOT,
              "%-32s AUC %.4f  recall at 5 %% false positives %.3f",
              method,
              area,
              recall));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%-32s AUC %.4f  recall at 5 %% false positives %.3f  (%d story pairs)",
            "mean of " + methods.size() + " methods",
            areas / methods.size(),
            recalls / methods.size(),
            data.stories().size()));
    double error = 0;
    double total = Arrays.stream(count).sum();
    for (int bin = 0; bin < said.length; bin++) {
      error += Math.abs(said[bin] - right[bin]) / total;
    }
    lines.add(String.format(Locale.ROOT, "calibration error, classes even: %.4f", error));
    return lines;
  }

  private static String method(TrainingData.Example example) {
    return example.pair().set() + " " + example.pair().method();
  }

  private static int half(TrainingData.Example example) {
    return Math.floorMod(example.pair().group().hashCode(), 2);
  }

  private static double[] scores(
      List<TrainingData.Example> examples, LogisticRegression story, LogisticRegression descent) {
    return examples.stream()
        .mapToDouble(
            example -> {
              // The question takes one event as given, as the product does inside an event.
              double oneEvent = story.score(example.values()) + PairModel.IN_EVENT;
              return PairModel.both(oneEvent, descent.score(example.values()));
            })
        .toArray();
  }

  private static void calibrate(
      double[] scores,
      boolean positive,
      double weight,
      double[] said,
      double[] right,
      double[] count) {
    for (double score : scores) {
      double probability = PairModel.probability(score);
      int bin = (int) Math.min(9, probability * 10);
      said[bin] += weight * probability;
      right[bin] += positive ? weight : 0;
      count[bin] += weight;
    }
  }

  private static RocCurve curve(double[] positive, double[] negative) {
    List<RocCurve.Scored> scored = new ArrayList<>();
    for (double score : positive) {
      scored.add(new RocCurve.Scored(PairModel.probability(score), true));
    }
    for (double score : negative) {
      scored.add(new RocCurve.Scored(PairModel.probability(score), false));
    }
    return new RocCurve(scored);
  }
}
