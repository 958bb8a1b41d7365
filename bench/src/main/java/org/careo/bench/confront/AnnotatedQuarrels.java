package org.careo.bench.confront;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.bench.quality.Texts;
import org.careo.model.Account;
import org.careo.model.Report;
import org.careo.model.Span;

/** The contradictions that are annotated in a case, by the words of both sides. */
final class AnnotatedQuarrels {
  /** What counts as a contradiction: also what an analyst wants to see side by side. */
  private static final Set<String> TYPES = Set.of("contradicts", "drift", "tension");

  private static final ObjectMapper JSON = new ObjectMapper();

  private AnnotatedQuarrels() {}

  /** Words of a report. */
  record Place(String report, Span span) {}

  /** What resembles a contradiction and is none. */
  private static final Set<String> TRAPS = Set.of("not_same", "updates", "narrows");

  /**
   * One contradiction, or what resembles one; each side is told at one place at least.
   *
   * @param matter what is at issue; several pairs of accounts may be of one matter
   */
  record Quarrel(List<Place> a, List<Place> b, String matter) {}

  /** Those of an example case; a side that has no place is found by its words. */
  static List<Quarrel> ofExample(Path example, List<Account> accounts) throws IOException {
    return ofExample(example, accounts, TYPES);
  }

  /** Pairs of an example case that resemble contradictions. */
  static List<Quarrel> trapsOfExample(Path example, List<Account> accounts) throws IOException {
    return ofExample(example, accounts, TRAPS);
  }

  private static List<Quarrel> ofExample(Path example, List<Account> accounts, Set<String> types)
      throws IOException {
    Map<String, Report> reports = AnnotatedCase.byFile(accounts);
    List<Quarrel> quarrels = new ArrayList<>();
    for (String line : Files.readAllLines(example.resolve("truth/relations.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      String type = row.path("type").asText();
      if (types.contains(type)) {
        add(
            quarrels,
            inText(row.path("a"), reports),
            inText(row.path("b"), reports),
            type + " " + row.path("why").asText());
      }
    }
    return quarrels;
  }

  /**
   * Those of the development data of this stage: each side is a claim or one mention of it.
   *
   * @param claims file of the claims; the file of relations lies beside it
   */
  static List<Quarrel> ofMarked(Path claims, List<Account> accounts) throws IOException {
    Map<String, Report> reports = AnnotatedCase.byFile(accounts);
    Map<String, List<Place>> places = new HashMap<>();
    for (String line : Files.readAllLines(claims)) {
      JsonNode claim = JSON.readTree(line);
      for (JsonNode mention : claim.path("mentions")) {
        Report report = reports.get(mention.path("doc").asText());
        if (report != null) {
          Place place =
              new Place(
                  report.id(),
                  new Span(mention.path("start").asInt(), mention.path("end").asInt()));
          for (String name : List.of(claim.path("id").asText(), mention.path("id").asText())) {
            places.computeIfAbsent(name, id -> new ArrayList<>()).add(place);
          }
        }
      }
    }
    List<Quarrel> quarrels = new ArrayList<>();
    for (String line : Files.readAllLines(claims.resolveSibling("seed_gold_relations.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      if (TYPES.contains(row.path("type").asText())) {
        add(quarrels, marked(row.path("a"), places), marked(row.path("b"), places), "");
      }
    }
    return quarrels;
  }

  private static void add(List<Quarrel> quarrels, List<Place> a, List<Place> b, String matter) {
    if (!a.isEmpty() && !b.isEmpty()) {
      quarrels.add(new Quarrel(a, b, matter));
    }
  }

  private static List<Place> marked(JsonNode side, Map<String, List<Place>> places) {
    String name = side.path(side.has("mention") ? "mention" : "claim").asText();
    return places.getOrDefault(name, List.of());
  }

  private static List<Place> inText(JsonNode side, Map<String, Report> reports) {
    Report report = reports.get(side.path("file").asText());
    if (report == null) {
      return List.of();
    }
    if (side.has("b")) {
      return List.of(
          new Place(
              report.id(),
              Texts.span(report.text(), side.path("b").asInt(), side.path("e").asInt())));
    }
    String words = side.path("text").asText();
    int at = -1;
    for (int time = 0; time < side.path("n").asInt(1); time++) {
      at = report.text().indexOf(words, at + 1);
    }
    return at < 0 || words.isEmpty()
        ? List.of()
        : List.of(new Place(report.id(), new Span(at, at + words.length())));
  }
}
