package org.careo.bench.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.Original;
import org.careo.model.ReportId;
import org.careo.model.Statement;

/** Who said what in two reports of the first example case, cleaned and read as the product does. */
final class SeedAttributionSet implements QualitySet {
  private static final List<String> REPORTS =
      List.of("002_ea3b53f8b67f4070", "003_ff2b378507e1057a");

  @Override
  public String name() {
    return "attribution-seeds";
  }

  @Override
  public String folder() {
    return "attribution/seeds";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Pipeline pipeline = new Pipeline();
    Path texts = bench.evaluation().resolveSibling("cases").resolve("border-2025");
    List<String> lines = new ArrayList<>();
    for (String name : REPORTS) {
      byte[] bytes = Files.readAllBytes(texts.resolve(name + ".txt"));
      Cleaned cleaned = pipeline.clean(original(name + ".txt", bytes));
      if (cleaned instanceof Cleaned.Readable readable) {
        Account account = pipeline.account(readable.report());
        List<Statement> overt =
            account.statements().stream().filter(statement -> !statement.cue().isEmpty()).toList();
        lines.add(Answers.line(name, new String(bytes, StandardCharsets.UTF_8), overt));
      }
    }
    Path answers = bench.write("attribution-seeds.jsonl", lines);
    bench.score("attribution", "eval_seeds.py", answers.toString());
  }

  private static Original original(String name, byte[] bytes) {
    return new Original(name, "", "text/plain", ReportId.sha256(bytes), "", bytes);
  }
}
