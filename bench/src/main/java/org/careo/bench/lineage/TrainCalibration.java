package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.trace.Calibration;
import org.careo.trace.Tracer;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.PairModel;

/**
 * Lineage on each invented relay and case by models that have seen the others only, before and
 * after a calibration fitted on the others; prints the figures on the error stream and the resource
 * {@code calibration.tsv}, fitted on the held-out answers of all relays, on the output: {@code
 * ./careo-bench lineage.TrainCalibration EVALUATION-FOLDER}.
 */
public final class TrainCalibration {
  private static final double PENALTY = 0.01;

  private TrainCalibration() {}

  public static void main(String[] arguments) throws IOException {
    List<RelayPairs> relays = new ArrayList<>();
    for (String relay : TrainCrowd.RELAYS) {
      relays.add(new RelayPairs(Path.of(relay)));
    }
    Keys keys = new Keys();
    TrainingData data = new TrainingData(Path.of(arguments[0]));
    List<List<RelayPairs.Pair>> pairs = relays.stream().map(relay -> relay.pairs(keys)).toList();
    List<PairModel> models = new ArrayList<>();
    List<List<RocCurve.Scored>> raw = new ArrayList<>();
    for (int held = 0; held < relays.size(); held++) {
      List<List<RelayPairs.Pair>> seen = new ArrayList<>(pairs);
      seen.remove(held);
      LogisticRegression descent = Train.descent(data.rewrites(), data.stories(), seen);
      models.add(
          PairModel.shipped()
              .withDescent(TrainCrowd.coefficients(descent))
              .withCrowd(TrainCrowd.coefficients(seen)));
      raw.add(
          answers(relays.get(held), pairs.get(held), models.get(held), Calibration.NONE).scored());
    }
    for (int held = 0; held < relays.size(); held++) {
      List<List<RocCurve.Scored>> seen = new ArrayList<>(raw);
      seen.remove(held);
      report(
          relays.get(held),
          raw.get(held),
          answers(relays.get(held), pairs.get(held), models.get(held), fit(seen)));
    }
    Calibration shipped = fit(raw);
    System.out.printf(
        Locale.ROOT,
        """
        # From the share of sampled structures in which two reports of an event with many reports go back to one text to
        # its probability: a line on the scale of log-odds (Platt 1999). Fitted by ./careo-bench lineage.TrainCalibration on
        # the invented relays and cases of examples/, each by a model that had not seen it. Licence: Apache-2.0 (bare numbers).
        SLOPE\t%.3f\tfactor of the log-odds of the share
        INTERCEPT\t%.3f\twhat is added to them
        """,
        shipped.slope(),
        shipped.intercept());
  }

  private static void report(
      RelayPairs relay, List<RocCurve.Scored> uncalibrated, RelayAnswers answers) {
    RocCurve before = new RocCurve(uncalibrated);
    RocCurve after = new RocCurve(answers.scored());
    System.err.printf(
        Locale.ROOT,
        "%s held out: pairs AUC %.3f, recall at 5 %% false positives %.3f; Brier %.3f -> %.3f,"
            + " calibration error %.3f -> %.3f; %s%n",
        relay.name(),
        after.area(),
        after.recallAt(0.05),
        before.brier(),
        after.brier(),
        before.calibrationError(),
        after.calibrationError(),
        answers.structure());
  }

  private static RelayAnswers answers(
      RelayPairs relay, List<RelayPairs.Pair> pairs, PairModel model, Calibration calibration) {
    return new RelayAnswers(relay, pairs, new Tracer(model, calibration).trace(relay.accounts()));
  }

  /** A line through the log-odds that were told; pairs that were not told say nothing. */
  private static Calibration fit(List<List<RocCurve.Scored>> relays) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (List<RocCurve.Scored> relay : relays) {
      for (RocCurve.Scored pair : relay) {
        if (pair.probability() > 0) {
          double odds = Math.log(pair.probability() / (1 - pair.probability()));
          examples.add(new LogisticRegression.Example(new double[] {odds}, pair.positive(), 1));
        }
      }
    }
    LogisticRegression line = LogisticRegression.fit(examples, PENALTY, new int[] {1});
    return new Calibration(line.coefficients()[0], line.intercept());
  }
}
