package org.careo.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.careo.BuildProgress;
import org.careo.CaseBuilder;
import org.careo.casefile.CaseFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a record of the interchange names is there, in a real case of two languages. */
class ExportReferencesTest {
  private static final Path REPORTS = Path.of("..", "examples", "port-2029", "reports");
  private static final Map<String, List<JsonNode>> RECORDS = new HashMap<>();

  @BeforeAll
  static void export(@TempDir Path folder) throws IOException {
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("port.careo"))) {
      new CaseBuilder(file, BuildProgress.SILENT).build(List.of(REPORTS.toString()), false);
      ObjectMapper mapper = new ObjectMapper();
      for (Path written : new JsonlExport().write(file, folder.resolve("out"))) {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(written)) {
          records.add(mapper.readTree(line));
        }
        String name = written.getFileName().toString();
        RECORDS.put(name.substring(0, name.length() - ".jsonl".length()), records);
      }
    }
  }

  @Test
  void whatAStatementNamesIsThere() {
    Set<String> actors = identifiers("actors", "actor");
    Set<String> statements = identifiers("statements", "statement");
    for (JsonNode statement : records("statements")) {
      String report = statement.get("report").asText();
      for (String kind : List.of("figure", "time", "place")) {
        assertThat(texts(statement.get(kind + "s")))
            .as("%ss of %s", kind, statement.get("statement"))
            .allMatch(id -> isOf(report, kind, id));
      }
      if (statement.has("parent")) {
        assertThat(statements).contains(statement.get("parent").asText());
      }
      if (statement.path("speaker").has("actor")) {
        assertThat(actors).contains(statement.get("speaker").get("actor").asText());
      }
    }
  }

  @Test
  void contentCueAndSourceOfAStatementNeverOverlap() {
    for (JsonNode statement : records("statements")) {
      List<int[]> spans = new ArrayList<>();
      for (String part : List.of("content", "cue", "source")) {
        statement.get(part).forEach(each -> spans.add(span(each)));
      }
      spans.sort(Comparator.comparingInt(span -> span[0]));
      for (int index = 0; index < spans.size(); index++) {
        assertThat(spans.get(index)[0]).isLessThan(spans.get(index)[1]);
        if (index > 0) {
          assertThat(spans.get(index)[0])
              .as(statement.toString())
              .isGreaterThanOrEqualTo(spans.get(index - 1)[1]);
        }
      }
    }
  }

  @Test
  void whatAClaimRestsOnIsThere() {
    Set<String> statements = identifiers("statements", "statement");
    Set<String> origins = identifiers("origins", "origin");
    for (JsonNode claim : records("claims")) {
      assertThat(statements).containsAll(texts(claim.get("statements")));
      assertThat(origins).as(claim.toString()).containsAll(texts(claim.get("origins")));
    }
    for (JsonNode rested : records("statement_origins")) {
      assertThat(origins).contains(rested.get("origin").asText());
    }
  }

  @Test
  void everyRelationHasItsTwoEnds() {
    Set<String> ends = identifiers("statements", "statement");
    ends.addAll(identifiers("claims", "claim"));
    for (JsonNode relation : records("relations")) {
      assertThat(ends).contains(relation.get("a").asText(), relation.get("b").asText());
    }
  }

  @Test
  void everyHappeningAndPositionIsSaidBySomebody() {
    Set<String> statements = identifiers("statements", "statement");
    for (JsonNode record : all("events", "positions").toList()) {
      assertThat(record.has("statement")).as(record.toString()).isTrue();
      assertThat(statements).contains(record.get("statement").asText());
    }
  }

  private static List<JsonNode> records(String kind) {
    return RECORDS.getOrDefault(kind, List.of());
  }

  private static Stream<JsonNode> all(String... kinds) {
    return Stream.of(kinds).flatMap(kind -> records(kind).stream());
  }

  private static Set<String> identifiers(String records, String field) {
    Set<String> identifiers = new HashSet<>();
    all(records).forEach(record -> identifiers.add(record.get(field).asText()));
    assertThat(identifiers).as(records).isNotEmpty();
    return identifiers;
  }

  private static boolean isOf(String report, String kind, String identifier) {
    return all(kind + "s")
        .anyMatch(
            record ->
                record.get(kind).asText().equals(identifier)
                    && record.get("report").asText().equals(report));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static int[] span(JsonNode span) {
    return new int[] {span.get(0).asInt(), span.get(1).asInt()};
  }
}
