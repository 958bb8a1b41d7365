package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.careo.app.page.CaseView.ClaimRow;
import org.careo.app.page.CaseView.OriginRow;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.app.page.CaseView.Tile;
import org.careo.casefile.StoredReport;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.Relation;
import org.careo.model.Statement;

/** Makes the view of a whole case; the front page is made once. */
public final class CaseViews {
  /** What the list of findings can be asked for. */
  public enum FindingList {
    CONFLICTS,
    CHANGES,
    CHECKS
  }

  private static final int NAMED = 6;
  private static final int MOST_CARRIERS = 12;

  private final CaseIndex index;
  private final Lineage lineage;
  private final Confrontation confrontation;
  private final BoardViews board;
  private final FigureViews figures;
  private final QuotationViews quotations;
  private final OriginKinds origins;
  private final FindingRows rows;
  private final int disagreements;
  private final long contradictions;
  private final List<List<Relation>> conflicts;
  private final OriginViews resting;
  private final CaseView home;

  public CaseViews(CaseIndex index) {
    this.index = index;
    lineage = index.lineage();
    confrontation = index.confrontation();
    board = new BoardViews(index);
    figures = new FigureViews(index);
    quotations = new QuotationViews(index);
    origins = new OriginKinds(index.picture().actors(), index.lineage().origins());
    rows = new FindingRows(index);
    resting = new OriginViews(index);
    List<Relation> found =
        DistinctFindings.contradictions(confrontation.relations(), index::reportOf, index::claimOf);
    disagreements = found.size();
    contradictions =
        found.stream().filter(each -> each.strength() == Relation.Strength.CONFLICT).count();
    conflicts = RelationGroups.of(found);
    home =
        new CaseView(
            index.name(),
            new CaseLead(index, origins).lines(),
            tiles(),
            ChangesView.of(index, 8),
            several(origins.reporting(), NAMED, resting::row),
            several(origins.quoted(), NAMED, origin -> row(origin, MOST_CARRIERS)),
            List.of(),
            claimRows(5),
            conflicts.stream().limit(5).map(rows::of).toList(),
            lineage.drifts().stream().limit(6).map(rows::of).toList(),
            confrontation.checks().stream().limit(6).map(rows::of).toList(),
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
        home.lead(),
        home.tiles(),
        ChangesView.of(index, Integer.MAX_VALUE),
        several(origins.reporting(), Integer.MAX_VALUE, resting::row),
        several(origins.quoted(), Integer.MAX_VALUE, origin -> row(origin, MOST_CARRIERS)),
        allOrigins(),
        claimRows(Integer.MAX_VALUE),
        conflicts.stream().map(rows::of).toList(),
        lineage.drifts().stream().map(rows::of).toList(),
        confrontation.checks().stream().map(rows::of).toList(),
        figures.all(),
        quotations.all(),
        reports);
  }

  /** The case's front page: the whole but the reports, at most so many of each. */
  public CaseView home() {
    return home;
  }

  /** Contradictions, changes on the way or desk checks, one page of them. */
  public Paging<PairRow> findings(FindingList list, int page) {
    return switch (list) {
      case CONFLICTS -> Paging.page(conflicts, page, rows::of);
      case CHANGES -> Paging.page(lineage.drifts(), page, rows::of);
      case CHECKS -> Paging.page(confrontation.checks(), page, rows::of);
    };
  }

  /** How many findings each list holds, in the order of the lists. */
  public List<Integer> counts() {
    return List.of(disagreements, lineage.drifts().size(), confrontation.checks().size());
  }

  /** Claims of a report that others make too. */
  public List<ClaimRow> rowsOf(String report) {
    return index.claimsOf(report).stream()
        .filter(claim -> index.facts(claim).reports().size() > 1)
        .limit(40)
        .map(claim -> row(claim, List.of()))
        .toList();
  }

  private List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    tile(tiles, index.reports().size(), "report", "reports", "/reports");
    tile(
        tiles,
        index.statements().stream().filter(each -> each.form() != Statement.Form.AUTHOR).count(),
        "attributed statement",
        "attributed statements",
        "");
    tile(
        tiles,
        board.shared().size(),
        "claim in several reports",
        "claims in several reports",
        "/claims");
    tile(tiles, contradictions, "contradiction", "contradictions", "/conflicts");
    tile(
        tiles,
        disagreements - contradictions,
        "pair worth comparing",
        "pairs worth comparing",
        "/conflicts");
    tile(tiles, lineage.drifts().size(), "change on the way", "changes on the way", "/changes");
    tile(
        tiles,
        lineage.origins().stream().filter(origin -> !origin.present()).count(),
        "source named, not in the case",
        "sources named, not in the case",
        "/lineage");
    return tiles;
  }

  private static void tile(List<Tile> tiles, long count, String one, String many, String link) {
    tiles.add(new Tile(CaseLead.number(count), count == 1 ? one : many, link));
  }

  private static List<OriginRow> several(
      List<Origin> found, int most, Function<Origin, OriginRow> row) {
    return found.stream()
        .filter(origin -> origin.reports().size() > 1)
        .limit(most)
        .map(row)
        .toList();
  }

  private List<OriginRow> allOrigins() {
    return lineage.origins().stream()
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                .thenComparing(Origin::present)
                .thenComparing(Origin::id))
        .map(origin -> row(origin, Integer.MAX_VALUE))
        .toList();
  }

  private OriginRow row(Origin origin, int carriers) {
    return new OriginRow(
        origin.id(),
        index.nameOf(origin),
        origin.present(),
        origin.reports().stream().limit(carriers).map(index::whole).toList(),
        origin.reports().size(),
        origin.basis(),
        List.of());
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
    return ClaimViews.row(index, claim, accounts);
  }
}
