package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.Attributor;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.read.ReportReader;

/** Who said what in Spanish news sentences, on Careo's own tagging; outermost attributions. */
final class SpanishPudSet implements QualitySet {

  @Override
  public String name() {
    return "attribution-spanish";
  }

  @Override
  public String folder() {
    return "attribution/es_pud";
  }

  @Override
  public void run(Bench bench) throws IOException {
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    List<String> lines = new ArrayList<>();
    String sentence = "";
    for (String line :
        Files.readAllLines(bench.evaluation().resolve(folder()).resolve("es_pud-dev.conllu"))) {
      if (line.startsWith("# sent_id = ")) {
        sentence = line.substring("# sent_id = ".length());
      } else if (line.startsWith("# text = ")) {
        String text = line.substring("# text = ".length());
        Report report = PlainText.report(sentence, text, Language.SPANISH);
        lines.add(
            Answers.line(
                sentence,
                text,
                PolnearSet.outermost(attributor.attribute(report, reader.read(report)))));
      }
    }
    Path answers = bench.write("attribution-spanish.jsonl", lines);
    bench.score("attribution", "eval_es_pud.py", answers.toString());
  }
}
