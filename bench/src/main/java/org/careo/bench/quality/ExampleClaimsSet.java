package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Drift;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.CodePoints;

/**
 * Claims, contradictions, drifts and traps of an example case, scored by the script of the
 * examples.
 */
final class ExampleClaimsSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();
  private final String name;
  private final Path example;

  /**
   * @param name what the set is called on the command line
   * @param example the folder of the case, from the root of the project
   */
  ExampleClaimsSet(String name, String example) {
    this.name = name;
    this.example = Path.of(example).toAbsolutePath();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String folder() {
    return ".";
  }

  @Override
  public void run(Bench bench) throws IOException {
    CaseAccounts reader = new CaseAccounts();
    List<Account> accounts = reader.of(example.resolve("reports"));
    Pipeline.Situation situation = reader.situation(accounts);
    Path folder = bench.answers().resolve(name);
    Files.createDirectories(folder);
    List<String> reports = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    Map<String, CodePoints> points = new LinkedHashMap<>();
    for (Account account : accounts) {
      String id = account.report().id();
      points.put(id, new CodePoints(account.report().text()));
      reports.add(line(Map.of("report", id, "file", account.report().file())));
      for (Statement statement : account.statements()) {
        statements.add(place(statement.id(), id, statement.content(), points));
      }
    }
    List<String> relations = new ArrayList<>();
    for (Relation relation : situation.confrontation().relations()) {
      if (relation.type() == Relation.Type.CONTRADICTS || relation.type() == Relation.Type.DRIFT) {
        relations.add(
            relation(
                relation.a(),
                relation.b(),
                relation.type() == Relation.Type.DRIFT ? "drift" : "contradicts"));
      }
    }
    for (Drift drift : situation.lineage().drifts()) {
      statements.add(place(drift.id() + "a", drift.from(), List.of(drift.before()), points));
      statements.add(place(drift.id() + "b", drift.to(), List.of(drift.after()), points));
      relations.add(relation(drift.id() + "a", drift.id() + "b", "drift"));
    }
    List<String> claims = new ArrayList<>();
    for (Claim claim : situation.confrontation().claims()) {
      claims.add(
          line(
              Map.of(
                  "claim", claim.id(),
                  "statements", claim.statements(),
                  "parts", parts(claim, points),
                  "origins", claim.origins())));
    }
    Files.write(folder.resolve("reports.jsonl"), reports);
    Files.write(folder.resolve("statements.jsonl"), statements);
    Files.write(folder.resolve("relations.jsonl"), relations);
    Files.write(folder.resolve("claims.jsonl"), claims);
    String printed =
        bench.score(
            ".",
            example.resolveSibling("score.py").toString(),
            example.toString(),
            folder.toString());
    System.out.println(
        printed.lines().count()
            + " lines; "
            + claims.size()
            + " claims, "
            + situation.confrontation().relations().stream()
                .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
                .filter(relation -> relation.strength() == Relation.Strength.CONFLICT)
                .count()
            + " conflicts, "
            + situation.lineage().drifts().size()
            + " drifts");
  }

  private List<Map<String, Object>> parts(Claim claim, Map<String, CodePoints> points) {
    return claim.parts().stream()
        .map(
            part ->
                Map.<String, Object>of(
                    "statement",
                    part.statement(),
                    "content",
                    places(part.report(), part.content(), points)))
        .toList();
  }

  private static List<int[]> places(
      String report, List<Span> spans, Map<String, CodePoints> points) {
    CodePoints counter = points.get(report);
    return counter == null ? List.of() : spans.stream().map(counter::of).toList();
  }

  private String place(String id, String report, List<Span> spans, Map<String, CodePoints> points)
      throws IOException {
    return line(
        Map.of(
            "statement",
            id,
            "report",
            report,
            "form",
            "author",
            "content",
            places(report, spans, points)));
  }

  private String relation(String a, String b, String type) throws IOException {
    return line(Map.of("a", a, "b", b, "type", type));
  }

  private String line(Map<String, Object> fields) throws IOException {
    return json.writeValueAsString(fields);
  }
}
