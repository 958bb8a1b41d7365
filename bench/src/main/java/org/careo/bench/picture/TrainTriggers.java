package org.careo.bench.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the weights of {@link org.careo.picture.happening.TriggerWeights}: {@code ./careo-bench
 * picture.TrainTriggers DOCUMENTS.zip WEIGHTS} writes the table WEIGHTS. How well weights do on
 * reports they were not learned from is what {@code ./careo-bench quality spanish-events} prints.
 */
public final class TrainTriggers {
  private TrainTriggers() {}

  /** Reads the annotated reports and writes the weights of all. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TrainTriggers DOCUMENTS.zip WEIGHTS");
      return;
    }
    TriggerTraining training = new TriggerTraining();
    List<String> table = new ArrayList<>();
    table.add("# Weights by which a word of a Spanish sentence is taken to name a happening,");
    table.add("# and of its type: two log-linear models, feature <TAB> class <TAB> weight;");
    table.add("# features are those of TriggerFeatures. Learned by bench (picture.TrainTriggers)");
    table.add(
        "# from annotated agency reports; of their text only words and pairs of words are here.");
    training.learn(training.annotated(BratDocuments.read(Path.of(arguments[0])))).stream()
        .map(row -> String.join("\t", row))
        .forEach(table::add);
    Files.write(Path.of(arguments[1]), table);
    System.out.println(table.size() + " weights");
  }
}
