package org.careo.bench.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careo.bench.picture.TriggerTraining.Annotated;

/**
 * Learns the weights of {@link org.careo.picture.happening.TriggerWeights} and {@link
 * org.careo.picture.happening.ReportWeights}: {@code ./careo-bench picture.TrainTriggers
 * DOCUMENTS.zip WEIGHTS REPORTS} writes the tables WEIGHTS and, from them and the example cases,
 * REPORTS. How well weights do on reports they were not learned from is what {@code ./careo-bench
 * quality spanish-events} prints.
 */
public final class TrainTriggers {
  private TrainTriggers() {}

  /** Reads the annotated reports and writes the weights of all. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: TrainTriggers DOCUMENTS.zip WEIGHTS REPORTS");
      return;
    }
    TriggerTraining training = new TriggerTraining();
    List<String> table = new ArrayList<>();
    table.add("# Weights by which a word of a Spanish sentence is taken to name a happening,");
    table.add("# and of its type: two log-linear models, feature <TAB> class <TAB> weight;");
    table.add("# features are those of TriggerFeatures. Learned by bench (picture.TrainTriggers)");
    table.add(
        "# from annotated agency reports; of their text only words and pairs of words are here.");
    List<Annotated> annotated = training.annotated(BratDocuments.read(Path.of(arguments[0])));
    training.learn(annotated).stream().map(row -> String.join("\t", row)).forEach(table::add);
    Files.write(Path.of(arguments[1]), table);
    List<String> reports = new ArrayList<>();
    reports.add(
        "# Weights by which a Spanish report is taken to be like those that the weights of");
    reports.add(
        "# triggers were learned from: trait <TAB> weight; traits are those of ReportTraits.");
    reports.add("# Learned by bench (picture.TrainTriggers) from annotated agency reports and the");
    reports.add("# Spanish reports of the example cases. Apache-2.0.");
    ReportTraining.learn(
            annotated.stream().map(Annotated::traits).toList(),
            SpanishCases.all().stream().map(SpanishCases.Told::traits).toList())
        .stream()
        .map(row -> String.join("\t", row))
        .forEach(reports::add);
    Files.write(Path.of(arguments[2]), reports);
    System.out.println(table.size() + " weights, " + reports.size() + " of reports");
  }
}
