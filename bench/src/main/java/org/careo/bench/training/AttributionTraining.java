package org.careo.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Examples;
import org.careo.bench.quality.PlainText;
import org.careo.bench.quality.Polnear;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.read.ReportReader;

/**
 * Learns the weights of the attribution rankers: {@code ./careo-bench training.AttributionTraining
 * FOLDER WEIGHTS [EVERY]} reads the articles of FOLDER (PolNeAR's train part) and writes WEIGHTS;
 * EVERY leaves out each EVERYth article, to see how the rankers do on text they were not trained
 * on.
 *
 * <p>Features are kinds of tokens, classes of cues and distances; no word of an article gets into
 * the file.
 */
public final class AttributionTraining {
  private static final int EPOCHS = 10;
  private static final int LEAST_SEEN = 10;
  private static final double PENALTY = 2e-4;
  private static final double LEAST_WEIGHT = 0.08;

  private AttributionTraining() {}

  public static void main(String[] arguments) throws IOException {
    int every = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    LinearRanker ranker = new LinearRanker(LEAST_SEEN);
    ReportReader reader = new ReportReader();
    List<Polnear.Article> articles = new ArrayList<>();
    List<Grid> grids = new ArrayList<>();
    int number = 0;
    for (Polnear.Article article : Polnear.read(Path.of(arguments[0]))) {
      number++;
      if (every > 0 && number % every == 0) {
        continue;
      }
      Report report = PlainText.report(article.stem(), article.text(), Language.ENGLISH);
      Grid grid = new Grid(report, reader.read(report));
      articles.add(article);
      grids.add(grid);
      Examples.of(grid, article.attributions(), question -> ranker.count(question.features()));
    }
    for (int i = 0; i < grids.size(); i++) {
      Examples.of(
          grids.get(i),
          articles.get(i).attributions(),
          question -> ranker.add(question.features(), question.right()));
    }
    System.out.println(ranker.size() + " questions");
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the attribution rankers: decision, template, values, weight, separated by tabs.");
    lines.add(
        "# Learned by org.careo.bench.training.AttributionTraining on annotated news; holds kinds of tokens, classes of");
    lines.add("# cues and distances, no words of the texts. Apache-2.0.");
    lines.addAll(ranker.train(EPOCHS, PENALTY, LEAST_WEIGHT));
    Files.write(Path.of(arguments[1]), lines);
    System.out.println(lines.size() + " lines");
  }
}
