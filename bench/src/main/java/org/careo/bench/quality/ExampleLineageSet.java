package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.bench.lineage.ExampleReports;
import org.careo.model.Account;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Origin;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.careo.text.CodePoints;
import org.careo.trace.Tracer;

/**
 * The lineage of an example case against its own truth: right parents, families. The script of the
 * examples, or that beside the truth of a relay, scores any system's {@code reports.jsonl}, {@code
 * lineage.jsonl} and {@code origins.jsonl}.
 */
final class ExampleLineageSet implements QualitySet {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final Path example;
  private final String script;

  /**
   * @param name what the set is called on the command line
   * @param example the folder of the case, from the root of the project
   * @param script what scores it, beside the folder
   */
  ExampleLineageSet(String name, String example, String script) {
    this.name = name;
    this.example = Path.of(example).toAbsolutePath();
    this.script = script;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String folder() {
    return "lineage";
  }

  @Override
  public void run(Bench bench) throws IOException {
    List<Account> accounts = ExampleReports.accounts(example.resolve("reports"));
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
    List<String> origins = new ArrayList<>();
    for (Origin origin : lineage.origins()) {
      ObjectNode line = JSON.createObjectNode();
      line.put("origin", origin.id()).put("name", origin.name()).put("present", origin.present());
      origin.reports().forEach(line.putArray("reports")::add);
      origins.add(line.toString());
    }
    bench.write(name + "/statements.jsonl", statements(accounts));
    bench.write(name + "/statement_origins.jsonl", parents(lineage));
    bench.write(name + "/reports.jsonl", reports);
    bench.write(name + "/lineage.jsonl", edges);
    bench.write(name + "/origins.jsonl", origins);
    String answers = bench.answers().resolve(name).toString();
    bench.score("lineage", example.resolveSibling(script).toString(), example.toString(), answers);
  }

  private static List<String> statements(List<Account> accounts) {
    List<String> lines = new ArrayList<>();
    for (Account account : accounts) {
      CodePoints points = new CodePoints(account.report().text());
      for (Statement statement : account.statements()) {
        ObjectNode line = JSON.createObjectNode();
        line.put("statement", statement.id()).put("report", statement.report());
        ArrayNode content = line.putArray("content");
        for (Span span : statement.content()) {
          content.addArray().add(points.of(span.start())).add(points.of(span.end()));
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static List<String> parents(Lineage lineage) {
    List<String> lines = new ArrayList<>();
    for (StatementOrigin origin : lineage.statementOrigins()) {
      ObjectNode line = JSON.createObjectNode();
      line.put("statement", origin.statement());
      if (!origin.parent().isEmpty()) {
        line.put("parent", origin.parent());
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
