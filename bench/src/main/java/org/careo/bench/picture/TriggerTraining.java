package org.careo.bench.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careo.attribute.Attributor;
import org.careo.bench.picture.BratDocuments.Document;
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
 * which; where only the quad class is annotated, any type of it is right.
 */
public final class TriggerTraining {
  private static final String NONE = "NONE";

  /** Chosen on folds of the annotated reports, as is how often a feature must be seen. */
  private static final double PENALTY = 10;

  private static final double TYPE_PENALTY = 2;
  private static final int RARE = 5;

  /** Weights nearer to nothing are left out. */
  private static final double SMALLEST = 0.02;

  private final TriggerExamples words = new TriggerExamples();

  /** A report with the words that may name happenings. */
  public record Annotated(Document document, Account account, List<Example> words) {}

  /** Reads reports and takes their words that may name happenings. */
  public List<Annotated> annotated(List<Document> documents) {
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    List<Annotated> annotated = new ArrayList<>();
    for (Document document : documents) {
      Report report = document.report();
      Reading reading = reader.read(report);
      Account account = new Account(report, reading, attributor.attribute(report, reading));
      annotated.add(new Annotated(document, account, words.of(account)));
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
    List<FeatureClassifier.Example> whether = new ArrayList<>();
    List<FeatureClassifier.Example> which = new ArrayList<>();
    for (Annotated report : reports) {
      for (Example word : report.words()) {
        Set<String> told = told(report.document(), word);
        types.addAll(told);
        String happening = told.isEmpty() ? NONE : TriggerWeights.HAPPENING;
        whether.add(new FeatureClassifier.Example(word.features(), Set.of(happening)));
        if (!told.isEmpty()) {
          which.add(new FeatureClassifier.Example(word.features(), told));
        }
      }
    }
    List<String[]> rows = new ArrayList<>();
    rows(
        rows,
        FeatureClassifier.learn(whether, List.of(NONE, TriggerWeights.HAPPENING), RARE, PENALTY));
    rows(rows, FeatureClassifier.learn(which, List.copyOf(types), RARE, TYPE_PENALTY));
    rows.sort(Comparator.comparing((String[] row) -> row[0]).thenComparing(row -> row[1]));
    return rows;
  }

  /** Types of the events a word stands in; none where it stands in none. */
  private static Set<String> told(Document document, Example word) {
    return document.events().stream()
        .filter(event -> event.words().stream().anyMatch(piece -> piece.overlaps(word.span())))
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
