package org.careo.bench.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.Pipeline;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.bench.quality.Texts;
import org.careo.model.Cleaned;
import org.careo.model.Report;
import org.careo.model.Span;

/** The reports of an example case, cleaned as the product cleans them, and its annotated rows. */
final class ExampleStatements {
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, List<JsonNode>> rows = new HashMap<>();

  /**
   * @param example a folder with {@code reports} and {@code truth}
   */
  ExampleStatements(Path example) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(example.resolve("truth/statements.jsonl"))) {
      JsonNode row = json.readTree(line);
      rows.computeIfAbsent(row.path("file").asText(), file -> new ArrayList<>()).add(row);
    }
    Pipeline pipeline = new Pipeline();
    new Acquirer()
        .acquire(
            List.of(example.resolve("reports").toString()),
            found -> {
              if (found instanceof Acquired.Taken taken
                  && pipeline.clean(taken.original()) instanceof Cleaned.Readable readable) {
                reports.add(readable.report());
              }
            });
    reports.sort(Comparator.comparing(Report::id));
  }

  /** Readable reports, sorted by id. */
  List<Report> reports() {
    return reports;
  }

  /** Rows of {@code statements.jsonl} of a report, as they are annotated; empty for none. */
  List<JsonNode> rows(Report report) {
    return rows.getOrDefault(String.valueOf(Path.of(report.file()).getFileName()), List.of());
  }

  /** Whether the pieces of a part have places in the text, as they have in plain text. */
  static boolean isPlaced(JsonNode pieces) {
    return pieces.path(0).has("b");
  }

  /** Pieces in UTF-16 units of the text. */
  static List<Span> spans(String text, JsonNode pieces) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode piece : pieces) {
      spans.add(Texts.span(text, piece.path("b").asInt(), piece.path("e").asInt()));
    }
    return spans;
  }
}
