package org.careo.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.careo.app.page.CaseView.Passage;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.Picture;
import org.careo.model.Relation;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.CodePoints;

/**
 * A case as pages ask for it: findings and statements in memory, texts fetched when first needed.
 * Safe for several threads; the case file itself is asked by one at a time.
 */
public final class CaseIndex {
  private final CaseFile file;
  private final String name;
  private final Map<String, StoredReport> reports = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new TreeMap<>();
  private final Map<String, String> claimOfStatement = new TreeMap<>();
  private final Map<String, List<Relation>> relationsOfClaim = new TreeMap<>();
  private final Map<String, List<Claim>> claimsOfReport = new TreeMap<>();
  private final Map<String, List<Origin>> originsOfReport = new TreeMap<>();
  private final Map<String, Optional<Text>> texts = new ConcurrentHashMap<>();
  private final Lineage lineage;
  private final Confrontation confrontation;
  private final Picture picture;

  private record Text(String text, CodePoints points) {}

  public CaseIndex(CaseFile file) {
    this.file = file;
    name = String.valueOf(file.path().getFileName()).replaceFirst("\\.careo$", "");
    file.reports().all().forEach(report -> reports.put(report.id(), report));
    file.reports().statements().forEach(statement -> statements.put(statement.id(), statement));
    lineage = file.findings().lineage();
    confrontation = file.findings().confrontation();
    picture = file.findings().picture();
    for (Claim claim : confrontation.claims()) {
      claims.put(claim.id(), claim);
      claim.statements().forEach(statement -> claimOfStatement.put(statement, claim.id()));
      for (String report : reportsOf(claim)) {
        claimsOfReport.computeIfAbsent(report, id -> new ArrayList<>()).add(claim);
      }
    }
    for (Relation relation : confrontation.relations()) {
      for (String side :
          new LinkedHashSet<>(List.of(claimOf(relation.a()), claimOf(relation.b())))) {
        relationsOfClaim.computeIfAbsent(side, id -> new ArrayList<>()).add(relation);
      }
    }
    for (Origin origin : lineage.origins()) {
      for (String report : origin.reports()) {
        originsOfReport.computeIfAbsent(report, id -> new ArrayList<>()).add(origin);
      }
    }
  }

  public String name() {
    return name;
  }

  /** Reports in order of file name. */
  public List<StoredReport> reports() {
    return List.copyOf(reports.values());
  }

  public Optional<StoredReport> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  public Lineage lineage() {
    return lineage;
  }

  public Confrontation confrontation() {
    return confrontation;
  }

  public Picture picture() {
    return picture;
  }

  public List<Statement> statements() {
    return List.copyOf(statements.values());
  }

  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** Claim of a statement id; the id itself when it is a claim already. */
  public String claimOf(String id) {
    return claimOfStatement.getOrDefault(id, id);
  }

  public List<Relation> relationsOf(Claim claim) {
    return relationsOfClaim.getOrDefault(claim.id(), List.of());
  }

  public List<Claim> claimsOf(String report) {
    return claimsOfReport.getOrDefault(report, List.of());
  }

  public List<Origin> originsOf(String report) {
    return originsOfReport.getOrDefault(report, List.of());
  }

  /** Ids of the reports that make a claim, in order of its statements. */
  public Set<String> reportsOf(Claim claim) {
    Set<String> found = new LinkedHashSet<>();
    for (String id : claim.statements()) {
      Statement statement = statements.get(id);
      if (statement != null) {
        found.add(statement.report());
      }
    }
    return found;
  }

  /** A report with all that was read in it. */
  public Optional<Account> account(String report) {
    synchronized (file) {
      return file.reports().account(report);
    }
  }

  /** Text of a report; empty when it could not be read. */
  public String text(String report) {
    return fetched(report).map(Text::text).orElse("");
  }

  /** Where a UTF-16 offset of a report lies in code points. */
  public int point(String report, int offset) {
    return fetched(report).map(text -> text.points().of(offset)).orElse(offset);
  }

  private Optional<Text> fetched(String report) {
    return texts.computeIfAbsent(
        report,
        id -> {
          synchronized (file) {
            return file.reports()
                .report(id)
                .map(Report::text)
                .map(text -> new Text(text, new CodePoints(text)));
          }
        });
  }

  /** Name of a report's file. */
  public String fileOf(String report) {
    StoredReport stored = reports.get(report);
    return stored == null ? report : stored.file();
  }

  /** The words of a statement, or of a claim's first statement. */
  public Passage passage(String id) {
    Statement statement = statements.get(id);
    if (statement == null) {
      Claim claim = claims.get(id);
      return claim == null || claim.statements().isEmpty()
          ? new Passage("", "", -1, id, "")
          : passage(claim.statements().getFirst());
    }
    String text = text(statement.report());
    String words =
        String.join(
            " … ",
            statement.content().stream()
                .filter(span -> span.end() <= text.length())
                .map(span -> span.of(text))
                .toList());
    return new Passage(
        statement.report(),
        fileOf(statement.report()),
        point(statement.report(), statement.content().getFirst().start()),
        words,
        speaker(statement));
  }

  /** The words at a span of a report. */
  public Passage passage(String report, Span span) {
    String text = text(report);
    boolean holds = span.end() <= text.length() && !span.isEmpty();
    return new Passage(
        report,
        fileOf(report),
        holds ? point(report, span.start()) : -1,
        holds ? span.of(text) : "",
        "");
  }

  /** Who a statement is put to, in words. */
  public static String speaker(Statement statement) {
    return switch (statement.form()) {
      case AUTHOR -> "the author";
      case DIRECT, INDIRECT, MIXED ->
          statement.speaker().isKnown() ? statement.speaker().name() : "source unknown";
    };
  }
}
