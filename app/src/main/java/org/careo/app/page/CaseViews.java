package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.app.page.CaseView.ClaimRow;
import org.careo.app.page.CaseView.OriginRow;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.app.page.CaseView.QuotationFamily;
import org.careo.casefile.StoredReport;
import org.careo.model.Check;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Drift;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.Relation;
import org.careo.model.Statement;

/** Makes the view of a whole case. */
public final class CaseViews {
  private final CaseIndex index;
  private final Lineage lineage;
  private final Confrontation confrontation;

  public CaseViews(CaseIndex index) {
    this.index = index;
    lineage = index.lineage();
    confrontation = index.confrontation();
  }

  /** The whole case on one page. */
  public CaseView view() {
    List<ReaderView> reports = new ArrayList<>();
    for (StoredReport report : index.reports()) {
      reports.add(
          index
              .account(report.id())
              .map(ReaderViews::of)
              .orElseGet(() -> ReaderViews.unread(report)));
    }
    return new CaseView(
        index.name(),
        summary(),
        origins(),
        claimRows(),
        conflicts(),
        drifts(),
        checks(),
        quotations(),
        reports);
  }

  /** The case's front page: the whole but the reports, at most so many of each. */
  public CaseView home() {
    return new CaseView(
        index.name(),
        summary(),
        first(origins(), 12),
        first(claimRows(), 5),
        first(conflicts(), 5),
        first(drifts(), 8),
        first(checks(), 8),
        List.of(),
        List.of());
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /** Every contradiction and every change on the way, for the page that lists them. */
  public List<PairRow> allConflicts() {
    List<PairRow> all = new ArrayList<>(conflicts());
    all.addAll(drifts());
    all.addAll(checks());
    return all;
  }

  /** Claims of a report that others make too. */
  public List<ClaimRow> rowsOf(String report) {
    return index.claimsOf(report).stream()
        .filter(claim -> index.reportsOf(claim).size() > 1)
        .map(
            claim ->
                new ClaimRow(
                    claim.id(),
                    claim.text(),
                    claim.assessment().word(),
                    claim.assessment().sentence(),
                    List.of()))
        .limit(40)
        .toList();
  }

  List<String> summary() {
    List<String> lines = new ArrayList<>();
    long unread = index.reports().stream().filter(report -> !report.isRead()).count();
    lines.add(
        index.reports().size()
            + " reports"
            + (unread == 0 ? "." : ", of which " + unread + " could not be read."));
    long attributed =
        index.statements().stream().filter(each -> each.form() != Statement.Form.AUTHOR).count();
    long open =
        index.statements().stream()
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

  List<OriginRow> origins() {
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

  List<ClaimRow> claimRows() {
    return confrontation.claims().stream()
        .filter(claim -> index.reportsOf(claim).size() > 1)
        .sorted(
            Comparator.comparingInt((Claim claim) -> claim.assessment().minimumOrigins())
                .thenComparingInt(claim -> -index.reportsOf(claim).size())
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

  List<PairRow> conflicts() {
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
                    List.of(index.passage(relation.a()), index.passage(relation.b()))))
        .toList();
  }

  List<PairRow> drifts() {
    List<PairRow> rows = new ArrayList<>();
    for (Drift drift : lineage.drifts()) {
      rows.add(
          new PairRow(
              drift.kind(),
              drift.note(),
              List.of(
                  index.passage(drift.from(), drift.before()),
                  index.passage(drift.to(), drift.after()))));
    }
    return rows;
  }

  List<PairRow> checks() {
    List<PairRow> rows = new ArrayList<>();
    for (Check check : confrontation.checks()) {
      rows.add(
          new PairRow(
              check.kind(),
              check.sentence(),
              check.passages().stream()
                  .map(each -> index.passage(each.report(), each.span()))
                  .toList()));
    }
    return rows;
  }

  /** Quotations that stand in several reports, each with its wordings. */
  public List<QuotationFamily> quotations() {
    List<QuotationFamily> families = new ArrayList<>();
    for (Claim claim : confrontation.claims()) {
      List<Statement> quoted =
          claim.statements().stream()
              .flatMap(id -> index.statement(id).stream())
              .filter(each -> each.form() == Statement.Form.DIRECT)
              .toList();
      if (quoted.stream().map(Statement::report).distinct().count() > 1) {
        String speaker =
            quoted.stream()
                .filter(each -> each.speaker().isKnown())
                .map(each -> each.speaker().name())
                .findFirst()
                .orElse("source unknown");
        families.add(
            new QuotationFamily(
                speaker, quoted.stream().map(each -> index.passage(each.id())).toList()));
      }
    }
    return families;
  }

  private List<Passage> passages(Claim claim) {
    return claim.statements().stream().map(index::passage).toList();
  }

  private Passage whole(String report) {
    return new Passage(report, index.fileOf(report), -1, "", "");
  }
}
