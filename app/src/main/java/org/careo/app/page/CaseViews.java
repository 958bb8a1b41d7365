package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.app.page.CaseView.ClaimRow;
import org.careo.app.page.CaseView.OriginRow;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.app.page.CaseView.QuotationFamily;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Drift;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.CodePoints;

/** Makes the view of a whole case. */
public final class CaseViews {
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, CodePoints> points = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<StoredReport> stored;
  private final Lineage lineage;
  private final Confrontation confrontation;
  private final String name;

  public CaseViews(CaseFile file) {
    String fileName = String.valueOf(file.path().getFileName());
    name = fileName.replaceFirst("\\.careo$", "");
    stored = file.reports().all();
    for (Account account : file.reports().accounts()) {
      accounts.put(account.report().id(), account);
      points.put(account.report().id(), new CodePoints(account.report().text()));
      account.statements().forEach(each -> statements.put(each.id(), each));
    }
    lineage = file.findings().lineage();
    confrontation = file.findings().confrontation();
    confrontation.claims().forEach(claim -> claims.put(claim.id(), claim));
  }

  /** The whole case on one page. */
  public CaseView view() {
    List<ReaderView> reports = new ArrayList<>();
    for (StoredReport report : stored) {
      Account account = accounts.get(report.id());
      reports.add(account == null ? ReaderViews.unread(report) : ReaderViews.of(account));
    }
    return new CaseView(
        name,
        summary(),
        origins(),
        claimRows(),
        conflicts(),
        drifts(),
        checks(),
        quotations(),
        reports);
  }

  private List<String> summary() {
    List<String> lines = new ArrayList<>();
    long unread = stored.stream().filter(report -> !report.isRead()).count();
    lines.add(
        stored.size()
            + " reports"
            + (unread == 0 ? "." : ", of which " + unread + " could not be read."));
    long attributed =
        statements.values().stream().filter(each -> each.form() != Statement.Form.AUTHOR).count();
    long open =
        statements.values().stream()
            .filter(each -> each.form() != Statement.Form.AUTHOR && !each.speaker().isKnown())
            .count();
    lines.add(attributed + " attributed statements; " + open + " of them name no source.");
    if (!lineage.origins().isEmpty()) {
      long carriers =
          lineage.origins().stream()
              .flatMap(origin -> origin.reports().stream())
              .distinct()
              .count();
      lines.add(carriers + " reports go back to " + lineage.origins().size() + " origins.");
    }
    return lines;
  }

  private List<OriginRow> origins() {
    return lineage.origins().stream()
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                .thenComparing(Origin::id))
        .map(
            origin ->
                new OriginRow(
                    origin.name(),
                    origin.present(),
                    origin.reports().stream().map(this::whole).toList(),
                    origin.basis()))
        .toList();
  }

  private List<ClaimRow> claimRows() {
    return confrontation.claims().stream()
        .filter(claim -> reports(claim).size() > 1)
        .sorted(
            Comparator.comparingInt((Claim claim) -> claim.assessment().minimumOrigins())
                .thenComparingInt(claim -> -reports(claim).size())
                .thenComparing(Claim::id))
        .map(
            claim ->
                new ClaimRow(
                    claim.id(),
                    claim.text(),
                    claim.assessment().word(),
                    claim.assessment().sentence(),
                    passages(claim)))
        .toList();
  }

  private Set<String> reports(Claim claim) {
    Set<String> reports = new LinkedHashSet<>();
    for (String id : claim.statements()) {
      Statement statement = statements.get(id);
      if (statement != null) {
        reports.add(statement.report());
      }
    }
    return reports;
  }

  private List<PairRow> conflicts() {
    return confrontation.relations().stream()
        .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
        .sorted(
            Comparator.comparing(Relation::strength)
                .thenComparing(Comparator.comparingDouble(Relation::probability).reversed())
                .thenComparing(Relation::id))
        .map(
            relation ->
                new PairRow(
                    relation.aspect(),
                    relation.explanation(),
                    List.of(passage(relation.a()), passage(relation.b()))))
        .toList();
  }

  private List<PairRow> drifts() {
    List<PairRow> rows = new ArrayList<>();
    for (Drift drift : lineage.drifts()) {
      rows.add(
          new PairRow(
              drift.kind(),
              drift.note(),
              List.of(passage(drift.from(), drift.before()), passage(drift.to(), drift.after()))));
    }
    return rows;
  }

  private List<PairRow> checks() {
    List<PairRow> rows = new ArrayList<>();
    for (Check check : confrontation.checks()) {
      rows.add(
          new PairRow(
              check.kind(),
              check.sentence(),
              check.passages().stream().map(each -> passage(each.report(), each.span())).toList()));
    }
    return rows;
  }

  /** Claims all of whose accounts are quotations, in several reports. */
  private List<QuotationFamily> quotations() {
    List<QuotationFamily> families = new ArrayList<>();
    for (Claim claim : confrontation.claims()) {
      List<Statement> quoted =
          claim.statements().stream()
              .map(statements::get)
              .filter(each -> each != null && each.form() == Statement.Form.DIRECT)
              .toList();
      if (quoted.stream().map(Statement::report).distinct().count() > 1) {
        String speaker =
            quoted.stream()
                .filter(each -> each.speaker().isKnown())
                .map(each -> each.speaker().name())
                .findFirst()
                .orElse("source unknown");
        families.add(
            new QuotationFamily(speaker, quoted.stream().map(each -> passage(each.id())).toList()));
      }
    }
    return families;
  }

  private List<Passage> passages(Claim claim) {
    return claim.statements().stream().filter(statements::containsKey).map(this::passage).toList();
  }

  /** The words of a statement, or of a claim's first statement. */
  private Passage passage(String id) {
    Statement statement = statements.get(id);
    if (statement == null) {
      Claim claim = claims.get(id);
      return claim == null || claim.statements().isEmpty() || claim.statements().contains(id)
          ? new Passage("", "", -1, id, "")
          : passage(claim.statements().getFirst());
    }
    Passage words = passage(statement.report(), statement.extent());
    return new Passage(
        words.report(),
        words.file(),
        words.offset(),
        words.words(),
        statement.form() == Statement.Form.AUTHOR
            ? "the author"
            : statement.speaker().isKnown() ? statement.speaker().name() : "source unknown");
  }

  private Passage passage(String report, Span span) {
    Account account = accounts.get(report);
    CodePoints ofReport = points.get(report);
    if (account == null || ofReport == null || span.end() > account.report().text().length()) {
      return new Passage(report, report, -1, "", "");
    }
    return new Passage(
        report,
        account.report().file(),
        span.isEmpty() ? -1 : ofReport.of(span.start()),
        span.of(account.report().text()),
        "");
  }

  private Passage whole(String report) {
    Account account = accounts.get(report);
    return new Passage(report, account == null ? report : account.report().file(), -1, "", "");
  }
}
