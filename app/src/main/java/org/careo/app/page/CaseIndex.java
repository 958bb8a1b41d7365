package org.careo.app.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.careo.app.page.CaseView.Passage;
import org.careo.casefile.CaseChanges;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Figure;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.Picture;
import org.careo.model.PlaceMention;
import org.careo.model.Relation;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.CodePoints;
import org.careo.text.Folding;

/**
 * A case as pages ask for it: findings and statements in memory, texts fetched when first needed.
 * Safe for several threads; the case file itself is asked by one at a time.
 */
public final class CaseIndex {
  private final CaseFile file;
  private final String name;
  private final Map<String, StoredReport> reports = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, List<Statement>> statementsOfReport = new HashMap<>();
  private final Map<String, Claim> claims = new TreeMap<>();
  private final Map<String, String> claimOfStatement = new TreeMap<>();
  private final Map<String, List<Relation>> relationsOfClaim = new TreeMap<>();
  private final Map<String, ClaimFacts> facts = new LinkedHashMap<>();
  private final Map<String, List<Figure>> figures;
  private final Map<String, List<PlaceMention>> places;
  private final Map<String, List<Claim>> claimsOfReport = new TreeMap<>();
  private final Map<String, List<Origin>> originsOfReport = new TreeMap<>();
  private final Map<String, Optional<Text>> texts = new ConcurrentHashMap<>();
  private final Lineage lineage;
  private final Confrontation confrontation;
  private final Picture picture;
  private final CaseChanges changes;
  private final ReportLabels labels;
  private final Passages passages = new Passages(this);

  private record Text(String text, CodePoints points) {}

  public CaseIndex(CaseFile file) {
    this.file = file;
    name = String.valueOf(file.path().getFileName()).replaceFirst("\\.careo$", "");
    file.reports().all().forEach(report -> reports.put(report.id(), report));
    file.reports().statements().forEach(statement -> statements.put(statement.id(), statement));
    labels = new ReportLabels(reports.values());
    for (Statement statement : statements.values()) {
      statementsOfReport
          .computeIfAbsent(statement.report(), report -> new ArrayList<>())
          .add(statement);
    }
    lineage = file.findings().lineage();
    confrontation = file.findings().confrontation();
    picture = file.findings().picture();
    changes = file.findings().previous().against(lineage, confrontation);
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
    figures = file.reports().figures();
    places = file.reports().places();
    Map<String, String> named = new HashMap<>();
    places.forEach(
        (report, mentions) ->
            mentions.forEach(place -> named.put(report + "-" + place.id(), place.name())));
    claims.values().forEach(claim -> facts.put(claim.id(), facts(claim, named)));
    for (Origin origin : lineage.origins()) {
      for (String report : origin.reports()) {
        originsOfReport.computeIfAbsent(report, id -> new ArrayList<>()).add(origin);
      }
    }
  }

  private ClaimFacts facts(Claim claim, Map<String, String> places) {
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> named = new TreeSet<>();
    for (String id : claim.statements()) {
      Statement statement = statements.get(id);
      if (statement == null) {
        continue;
      }
      if (statement.form() != Statement.Form.AUTHOR) {
        speakers.add(speaker(statement));
      }
      for (String place : statement.places()) {
        String name = places.get(statement.report() + "-" + place);
        if (name != null) {
          named.add(name);
        }
      }
    }
    int against =
        DistinctFindings.of(
                relationsOf(claim).stream()
                    .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
                    .toList(),
                this::reportOf,
                this::claimOf)
            .size();
    return new ClaimFacts(
        claim,
        List.copyOf(reportsOf(claim)),
        speakers,
        named,
        against,
        Folding.fold(claim.text() + " " + String.join(" ", speakers)),
        Folding.fold(String.join("\n", speakers)),
        Folding.fold(String.join("\n", named)));
  }

  /** What lists ask of each claim, in order of claim id. */
  public Collection<ClaimFacts> facts() {
    return facts.values();
  }

  /** What lists ask of a claim of this case. */
  public ClaimFacts facts(Claim claim) {
    ClaimFacts found = facts.get(claim.id());
    return found == null ? facts(claim, Map.of()) : found;
  }

  /** Figures by report id, in text order. */
  public Map<String, List<Figure>> figures() {
    return figures;
  }

  /** Places by report id, in text order. */
  public Map<String, List<PlaceMention>> places() {
    return places;
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

  /** What the last build changed. */
  public CaseChanges changes() {
    return changes;
  }

  public List<Statement> statements() {
    return List.copyOf(statements.values());
  }

  /** Statements of a report, in text order. */
  public List<Statement> statementsOf(String report) {
    return statementsOfReport.getOrDefault(report, List.of());
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

  /** Code points of a report's text. */
  public CodePoints points(String report) {
    return fetched(report).map(Text::points).orElseGet(() -> new CodePoints(""));
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

  /** Report of a statement, or of a claim's first statement; empty when there is none. */
  String reportOf(String id) {
    Statement statement = statements.get(id);
    if (statement != null) {
      return statement.report();
    }
    Claim claim = claims.get(id);
    return claim == null || claim.statements().isEmpty()
        ? ""
        : reportOf(claim.statements().getFirst());
  }

  /** What pages call a report: outlet and headline. */
  public String labelOf(String report) {
    return labels.of(report);
  }

  /** What an origin is called: the label of its report when it is in the case. */
  public String nameOf(Origin origin) {
    if (origin.present()) {
      return labels.of(origin.reports().getFirst());
    }
    return origin.name().isEmpty() ? "a text that no report names" : Blocks.cut(origin.name(), 120);
  }

  /** A sentence of a finding with the files of these reports replaced by what pages call them. */
  public String readable(String sentence, Collection<String> of) {
    return labels.in(sentence, of);
  }

  /** A report as a whole. */
  public Passage whole(String report) {
    return passages.whole(report);
  }

  /** The words of a statement, or of a claim's first statement. */
  public Passage passage(String id) {
    return passages.of(id, List.of());
  }

  /** The same with the words that decide a finding marked. */
  public Passage passage(String id, List<Span> deciding) {
    return passages.of(id, deciding);
  }

  /** The words at a span of a report. */
  public Passage passage(String report, Span span) {
    return passages.of(report, span);
  }

  /** The words at a span of a report with a few words of its own line on either side. */
  public Passage inContext(String report, Span span) {
    return passages.within(report, Passages.around(text(report), span), span);
  }

  /** The words at a span of a report, inside the words around them. */
  public Passage passage(String report, Span around, Span span) {
    return passages.within(report, around, span);
  }

  /** The text, or its beginning and a sign that it goes on. */
  public static String cut(String text, int most) {
    return Blocks.cut(text, most);
  }

  /** Who a statement is put to, in words. */
  public static String speaker(Statement statement) {
    return switch (statement.form()) {
      case AUTHOR -> "the author";
      case DIRECT, INDIRECT, MIXED ->
          statement.speaker().name().isEmpty() ? "source unknown" : statement.speaker().name();
    };
  }
}
