package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.careo.app.page.CaseView.ClaimRow;
import org.careo.app.page.CaseView.OriginRow;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.app.page.CaseView.Tile;
import org.careo.casefile.StoredReport;
import org.careo.model.Check;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Drift;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.Relation;
import org.careo.model.Statement;

/** Makes the view of a whole case; the front page is made once. */
public final class CaseViews {
  private final CaseIndex index;
  private final Lineage lineage;
  private final Confrontation confrontation;
  private final BoardViews board;
  private final FigureViews figures;
  private final QuotationViews quotations;
  private final List<Relation> conflicts;
  private final List<Supplier<PairRow>> findings = new ArrayList<>();
  private final CaseView home;

  public CaseViews(CaseIndex index) {
    this.index = index;
    lineage = index.lineage();
    confrontation = index.confrontation();
    board = new BoardViews(index);
    figures = new FigureViews(index);
    quotations = new QuotationViews(index);
    conflicts =
        confrontation.relations().stream()
            .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
            .sorted(
                Comparator.comparing(Relation::strength)
                    .thenComparing(Comparator.comparingDouble(Relation::probability).reversed())
                    .thenComparing(Relation::id))
            .toList();
    conflicts.forEach(relation -> findings.add(() -> row(relation)));
    lineage.drifts().forEach(drift -> findings.add(() -> row(drift)));
    confrontation.checks().forEach(check -> findings.add(() -> row(check)));
    home =
        new CaseView(
            index.name(),
            summary(),
            tiles(),
            origins(12),
            claimRows(5),
            conflicts.stream().limit(5).map(this::row).toList(),
            lineage.drifts().stream().limit(6).map(this::row).toList(),
            confrontation.checks().stream().limit(6).map(this::row).toList(),
            figures.first(6),
            List.of(),
            List.of());
  }

  /** The claims board. */
  public BoardViews board() {
    return board;
  }

  /** Figures that one report alone gives. */
  public FigureViews figures() {
    return figures;
  }

  /** Quotations that stand in several reports. */
  public QuotationViews quotations() {
    return quotations;
  }

  /** The whole case on one page. */
  public CaseView view() {
    List<ReaderView> reports = new ArrayList<>();
    for (StoredReport report : index.reports()) {
      reports.add(
          index
              .account(report.id())
              .map(ReaderViews::whole)
              .orElseGet(() -> ReaderViews.unread(report)));
    }
    return new CaseView(
        index.name(),
        summary(),
        tiles(),
        origins(Integer.MAX_VALUE),
        claimRows(Integer.MAX_VALUE),
        conflicts.stream().map(this::row).toList(),
        lineage.drifts().stream().map(this::row).toList(),
        confrontation.checks().stream().map(this::row).toList(),
        figures.all(),
        quotations.all(),
        reports);
  }

  /** The case's front page: the whole but the reports, at most so many of each. */
  public CaseView home() {
    return home;
  }

  /** Contradictions, changes on the way and desk checks, one page of them. */
  public Paging<PairRow> findings(int page) {
    return Paging.page(findings, page, Supplier::get);
  }

  /** Claims of a report that others make too. */
  public List<ClaimRow> rowsOf(String report) {
    return index.claimsOf(report).stream()
        .filter(claim -> index.facts(claim).reports().size() > 1)
        .limit(40)
        .map(claim -> row(claim, List.of()))
        .toList();
  }

  List<String> summary() {
    List<String> lines = new ArrayList<>();
    long attributed =
        index.statements().stream().filter(each -> each.form() != Statement.Form.AUTHOR).count();
    long open =
        index.statements().stream()
            .filter(each -> each.form() != Statement.Form.AUTHOR && !each.speaker().isKnown())
            .count();
    lines.add(
        number(attributed)
            + " attributed statements, "
            + (open == 0 ? "each with its source." : number(open) + " of them without a source."));
    lineage.counts().stream()
        .filter(count -> count.subject().equals("case") || count.subject().isEmpty())
        .findFirst()
        .ifPresent(
            count ->
                lines.add(
                    "Independent accounts: "
                        + (count.minimum() == count.maximum()
                            ? count.minimum() + "."
                            : count.minimum() + " to " + count.maximum() + ".")));
    return lines;
  }

  private List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    int reports = index.reports().size();
    tiles.add(new Tile(number(reports), reports == 1 ? "report" : "reports", "/reports"));
    long carriers = lineage.parentage().stream().filter(each -> !each.parent().isEmpty()).count();
    tiles.add(
        new Tile(
            number(carriers),
            carriers == 1 ? "carrier of another report" : "carriers of another report",
            "/lineage"));
    long present = lineage.origins().stream().filter(Origin::present).count();
    tiles.add(new Tile(number(present), "origins in the case", "/lineage"));
    long absent = lineage.origins().size() - present;
    tiles.add(new Tile(number(absent), "origins named, not in the case", "/lineage"));
    Map<String, Integer> languages = new TreeMap<>();
    TreeSet<String> days = new TreeSet<>();
    int failures = 0;
    for (StoredReport report : index.reports()) {
      if (!report.isRead()) {
        failures++;
        continue;
      }
      languages.merge(report.language().isEmpty() ? "unknown" : report.language(), 1, Integer::sum);
      if (!report.publishedFrom().isEmpty()) {
        days.add(report.publishedFrom());
      }
    }
    tiles.add(
        new Tile(
            String.join(
                ", ",
                languages.entrySet().stream()
                    .map(each -> each.getValue() + " " + each.getKey())
                    .toList()),
            "languages",
            ""));
    tiles.add(
        new Tile(
            days.isEmpty()
                ? "unknown"
                : days.first().equals(days.last())
                    ? days.first()
                    : days.first() + " – " + days.last(),
            "published",
            ""));
    tiles.add(
        new Tile(
            number(failures),
            failures == 1 ? "report could not be read" : "reports could not be read",
            failures == 0 ? "" : "/reports?failed=1"));
    return tiles;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private List<OriginRow> origins(int most) {
    return lineage.origins().stream()
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                .thenComparing(Origin::present)
                .thenComparing(Origin::id))
        .limit(most)
        .map(
            origin ->
                new OriginRow(
                    origin.id(),
                    origin.name(),
                    origin.present(),
                    origin.reports().stream().limit(most).map(index::whole).toList(),
                    origin.basis()))
        .toList();
  }

  private List<ClaimRow> claimRows(int most) {
    return board.shared().stream()
        .limit(most)
        .map(
            facts ->
                row(
                    facts.claim(),
                    most == Integer.MAX_VALUE
                        ? facts.claim().statements().stream().map(index::passage).toList()
                        : List.of()))
        .toList();
  }

  private ClaimRow row(Claim claim, List<Passage> accounts) {
    return new ClaimRow(
        claim.id(),
        Blocks.cut(claim.text(), 300),
        index.facts(claim).carried(),
        claim.assessment().word(),
        claim.assessment().sentence(),
        accounts);
  }

  private PairRow row(Relation relation) {
    return new PairRow(
        relation.aspect(),
        relation.explanation(),
        List.of(index.passage(relation.a()), index.passage(relation.b())));
  }

  private PairRow row(Drift drift) {
    return new PairRow(
        drift.kind(),
        drift.note(),
        List.of(
            index.passage(drift.from(), drift.before()), index.passage(drift.to(), drift.after())));
  }

  private PairRow row(Check check) {
    return new PairRow(
        check.kind(),
        check.sentence(),
        check.passages().stream().map(each -> index.passage(each.report(), each.span())).toList());
  }
}
