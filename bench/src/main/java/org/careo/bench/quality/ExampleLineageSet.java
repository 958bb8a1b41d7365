package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.Pipeline;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.trace.Tracer;

/**
 * The lineage of the example case against its own truth: right parents, families. The script beside
 * the truth scores any system's {@code reports.jsonl} and {@code lineage.jsonl}.
 */
final class ExampleLineageSet implements QualitySet {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLE =
      Path.of(System.getProperty("careo.example", "examples/drought-2031"));

  @Override
  public String name() {
    return "lineage-example";
  }

  @Override
  public String folder() {
    return "lineage";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path example = EXAMPLE.toAbsolutePath();
    List<Account> accounts = accounts(example.resolve("reports"));
    Lineage lineage = new Tracer().trace(accounts);
    List<String> reports = new ArrayList<>();
    for (Account account : accounts) {
      ObjectNode line = JSON.createObjectNode();
      line.put("report", account.report().id()).put("file", account.report().file());
      reports.add(line.toString());
    }
    List<String> edges = new ArrayList<>();
    for (LineageEdge edge : lineage.edges()) {
      ObjectNode line = JSON.createObjectNode();
      line.put("a", edge.a()).put("b", edge.b()).put("p", edge.probability());
      line.put("kind", edge.kind().name().toLowerCase(Locale.ROOT));
      if (!edge.from().isEmpty()) {
        line.put("from", edge.from());
      }
      edges.add(line.toString());
    }
    bench.write("example/reports.jsonl", reports);
    bench.write("example/lineage.jsonl", edges);
    Path answers = bench.answers().resolve("example");
    String script = example.resolve("truth/score.py").toString();
    bench.score("lineage", script, answers.toString());
  }

  /** The readable reports of a folder, cleaned, read and attributed as the product does. */
  static List<Account> accounts(Path folder) throws IOException {
    Pipeline pipeline = new Pipeline();
    List<Account> accounts = new ArrayList<>();
    new Acquirer()
        .acquire(
            List.of(folder.toString()),
            acquired -> {
              if (acquired instanceof Acquired.Taken taken
                  && pipeline.clean(taken.original()) instanceof Cleaned.Readable readable) {
                accounts.add(pipeline.account(readable.report()));
              }
            });
    if (!Files.isDirectory(folder)) {
      throw new IOException("no folder " + folder);
    }
    return accounts;
  }
}
