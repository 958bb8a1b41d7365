package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.Attributor;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Statement;
import org.careo.read.ReportReader;

/**
 * Who said what on PolNeAR's dev part: all attributions, and reported speech only. PolNeAR marks
 * the outermost attribution only and none without a cue, so that nested statements, run-on
 * quotations and the author's own are left out of the answer.
 */
final class PolnearSet implements QualitySet {

  @Override
  public String name() {
    return "polnear";
  }

  @Override
  public String folder() {
    return "attribution/polnear/dev";
  }

  @Override
  public void run(Bench bench) throws IOException {
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    List<String> lines = new ArrayList<>();
    for (Polnear.Article article : Polnear.read(bench.evaluation().resolve(folder()))) {
      Report report = PlainText.report(article.stem(), article.text(), Language.ENGLISH);
      List<Statement> statements = attributor.attribute(report, reader.read(report));
      lines.add(Answers.line(article.stem(), article.text(), outermost(statements)));
    }
    Path answers = bench.write("polnear.jsonl", lines);
    bench.score("attribution", "eval_polnear.py", "polnear", answers.toString());
    System.out.println("-- reported speech");
    bench.score(
        "attribution",
        "eval_polnear.py",
        "polnear",
        answers.toString(),
        "--cues",
        "speech_cues_en.txt");
  }

  static List<Statement> outermost(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.parent().isEmpty() && !statement.cue().isEmpty())
        .toList();
  }
}
