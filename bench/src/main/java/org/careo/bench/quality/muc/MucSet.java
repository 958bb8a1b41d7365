package org.careo.bench.quality.muc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.careo.bench.quality.Bench;
import org.careo.bench.quality.Folds;
import org.careo.bench.quality.QualitySet;
import org.careo.bench.quality.muc.Decisions.Document;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * Incident templates of MUC-4: who did what to whom, where, when and with what, and how sure the
 * perpetrator is. The texts are all upper case and get their small letters back first. What is an
 * incident and who did it is learned from the answer keys, so each document is scored by what was
 * learned from others.
 */
public final class MucSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "muc4";
  }

  @Override
  public String folder() {
    return "picture/muc4";
  }

  @Override
  public void run(Bench bench) throws IOException {
    LetterCase letters = new LetterCase(casedText(bench.evaluation().resolve("picture")));
    Incidents incidents = new Incidents();
    Path folder = bench.evaluation().resolve(folder());
    AnswerKeys keys = new AnswerKeys(lines(folder.resolve("dev-keys.txt.gz")));
    List<Document> documents = new ArrayList<>();
    for (String line : lines(folder.resolve("dev-documents.jsonl.gz"))) {
      JsonNode document = json.readTree(line);
      String id = document.get("id").asText();
      String text = document.get("text").asText();
      Dateline head = Dateline.of(text);
      Report report = report(id, letters.restored(body(text, head)), head.day());
      documents.add(new Document(id, incidents.of(report, head), keys.of(id)));
    }
    Folds<Document> folds = new Folds<>(documents);
    List<String> lines = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Decisions decisions = Decisions.learn(folds.others(fold));
      for (Document held : folds.held(fold)) {
        lines.add(
            json.writeValueAsString(
                Map.of("id", held.id(), "templates", decisions.templates(held))));
      }
    }
    bench.score("picture", "eval_muc4.py", bench.write("muc4.jsonl", lines).toString());
  }

  /** The body with its lines joined and its paragraphs kept. */
  private static String body(String text, Dateline head) {
    return text.substring(head.body())
        .strip()
        .replaceAll("\\n\\s*\\n\\s*", "\u0000")
        .replaceAll("\\s+", " ")
        .replace("\u0000", "\n\n");
  }

  private static Report report(String id, String text, String day) {
    Published published =
        day.isEmpty()
            ? Published.UNKNOWN
            : new Published(new DateRange(day, day), "dateline", new Span(0, 0));
    return new Report(
        id,
        id,
        "",
        Language.ENGLISH,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "set")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        published,
        "",
        List.of(),
        List.of());
  }

  /** English sentences in mixed case, from the neighbouring sets. */
  private static List<String> casedText(Path folder) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String row : lines(folder.resolve("plover/PLV_train.tsv.gz"))) {
      String[] fields = row.split("\t");
      sentences.add(fields.length > 2 ? fields[2] : "");
    }
    StringBuilder words = new StringBuilder();
    for (String row : lines(folder.resolve("ecbplus/ECB_Train_corpus.txt.gz"))) {
      String[] fields = row.split("\t");
      words.append(' ').append(fields.length > 3 ? fields[3] : "");
    }
    sentences.add(words.toString());
    return sentences;
  }

  private static List<String> lines(Path packed) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
