package org.careo.bench.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careo.attribute.Attributor;
import org.careo.bench.picture.BratDocuments.Document;
import org.careo.bench.picture.BratDocuments.Event;
import org.careo.model.Account;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.picture.happening.TriggerExamples;
import org.careo.picture.happening.TriggerExamples.Example;
import org.careo.picture.happening.TriggerWeights;
import org.careo.read.ReportReader;

/**
 * Learns which words name happenings and of which type, from annotated reports: a word is one when
 * it stands among the words of an annotated event. Two models over the same features, whether and
 * which; where only the quad class is annotated, any type of it is right. An event of several words
 * ("suspendieron el lunes la protesta") counts whole in the one that a first round finds likeliest,
 * and the others count less: one is enough to find it.
 */
public final class TriggerTraining {
  private static final String NONE = "NONE";

  /** Chosen on folds of the annotated reports, as is how often a feature must be seen. */
  private static final double PENALTY = 10;

  private static final double TYPE_PENALTY = 2;
  private static final int RARE = 5;

  /** How much a word of an event counts that is not the likeliest. */
  private static final double BESIDE = 0.3;

  /** Weights nearer to nothing are left out. */
  private static final double SMALLEST = 0.02;

  private final TriggerExamples words = new TriggerExamples();

  /**
   * A report with the words that may name happenings.
   *
   * @param traits what the report is like
   */
  public record Annotated(
      Document document, Account account, List<Example> words, Map<String, Double> traits) {}

  /** Reads reports and takes their words that may name happenings. */
  public List<Annotated> annotated(List<Document> documents) {
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    List<Annotated> annotated = new ArrayList<>();
    for (Document document : documents) {
      Report report = document.report();
      Reading reading = reader.read(report);
      Account account = new Account(report, reading, attributor.attribute(report, reading));
      annotated.add(new Annotated(document, account, words.of(account), words.traits(account)));
    }
    return annotated;
  }

  /** Weights learned from reports. */
  public TriggerWeights weights(List<Annotated> reports) {
    return TriggerWeights.of(learn(reports).stream());
  }

  /** Weights in the form of the resource: feature, class, weight. */
  public List<String[]> learn(List<Annotated> reports) {
    Set<String> types = new TreeSet<>();
    List<FeatureClassifier.Example> which = new ArrayList<>();
    for (Annotated report : reports) {
      for (Example word : report.words()) {
        Set<String> told = told(report.document(), word);
        types.addAll(told);
        if (!told.isEmpty()) {
          which.add(new FeatureClassifier.Example(word.features(), told));
        }
      }
    }
    List<String[]> rows = new ArrayList<>();
    FeatureClassifier first = whether(reports, Map.of());
    Map<Example, Double> beside = new IdentityHashMap<>();
    reports.forEach(report -> beside.putAll(beside(report, first)));
    rows(rows, whether(reports, beside));
    rows(rows, FeatureClassifier.learn(which, List.copyOf(types), RARE, TYPE_PENALTY));
    rows.sort(Comparator.comparing((String[] row) -> row[0]).thenComparing(row -> row[1]));
    return rows;
  }

  /** Whether a word names a happening; words not in the map count whole. */
  private static FeatureClassifier whether(List<Annotated> reports, Map<Example, Double> weights) {
    List<FeatureClassifier.Example> examples = new ArrayList<>();
    for (Annotated report : reports) {
      for (Example word : report.words()) {
        boolean told = !told(report.document(), word).isEmpty();
        examples.add(
            new FeatureClassifier.Example(
                word.features(),
                Set.of(told ? TriggerWeights.HAPPENING : NONE),
                weights.getOrDefault(word, 1.0)));
      }
    }
    return FeatureClassifier.learn(
        examples, List.of(NONE, TriggerWeights.HAPPENING), RARE, PENALTY);
  }

  /** The words of events that are not the likeliest of any. */
  private static Map<Example, Double> beside(Annotated report, FeatureClassifier first) {
    Map<Example, Double> beside = new IdentityHashMap<>();
    Set<Example> best = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Event event : report.document().events()) {
      List<Example> within = report.words().stream().filter(word -> isIn(event, word)).toList();
      within.forEach(word -> beside.put(word, BESIDE));
      within.stream()
          .max(Comparator.comparingDouble(word -> likely(first, word)))
          .ifPresent(best::add);
    }
    beside.keySet().removeAll(best);
    return beside;
  }

  private static double likely(FeatureClassifier first, Example word) {
    return first.probabilities(word.features()).getOrDefault(TriggerWeights.HAPPENING, 0.0);
  }

  private static boolean isIn(Event event, Example word) {
    return event.words().stream().anyMatch(piece -> piece.overlaps(word.span()));
  }

  /** Types of the events a word stands in; none where it stands in none. */
  private static Set<String> told(Document document, Example word) {
    return document.events().stream()
        .filter(event -> isIn(event, word))
        .flatMap(event -> event.types().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void rows(List<String[]> rows, FeatureClassifier learned) {
    learned
        .weights()
        .forEach(
            (feature, weights) -> {
              for (int c = 1; c < weights.length; c++) {
                row(rows, feature, learned.classes().get(c), weights[c]);
              }
            });
  }

  private static void row(List<String[]> rows, String feature, String of, double weight) {
    if (Math.abs(weight) >= SMALLEST) {
      rows.add(new String[] {feature, of, String.format(Locale.ROOT, "%.2f", weight)});
    }
  }
}
