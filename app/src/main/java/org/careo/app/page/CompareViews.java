package org.careo.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careo.app.page.CaseView.ClaimRow;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.casefile.StoredReport;
import org.careo.model.Claim;
import org.careo.model.Relation;
import org.careo.model.Statement;
import org.careo.text.Folding;

/** Holds chosen reports against one another by their claims. */
public final class CompareViews {
  private static final int SHOWN = 40;

  private CompareViews() {}

  /** Reports whose title, outlet or file holds all the words, at most {@value #SHOWN}. */
  public static List<StoredReport> choices(CaseIndex index, String words) {
    List<String> asked = Folding.words(words);
    return index.reports().stream()
        .filter(StoredReport::isRead)
        .filter(
            report ->
                asked.stream()
                    .allMatch(
                        Folding.fold(report.title() + " " + report.outlet() + " " + report.file())
                            ::contains))
        .limit(SHOWN)
        .toList();
  }

  public static CompareView of(CaseIndex index, List<String> reports) {
    List<String> known =
        reports.stream().distinct().filter(id -> index.report(id).isPresent()).limit(6).toList();
    Set<Claim> claims = new LinkedHashSet<>();
    known.forEach(report -> claims.addAll(index.claimsOf(report)));
    List<ClaimRow> agree = new ArrayList<>();
    Set<Relation> relations = new LinkedHashSet<>();
    for (Claim claim : claims) {
      List<String> here =
          claim.statements().stream()
              .filter(
                  id ->
                      index.statement(id).map(each -> known.contains(each.report())).orElse(false))
              .toList();
      long carriers =
          here.stream().map(id -> index.statement(id).orElseThrow().report()).distinct().count();
      if (carriers > 1 && agree.size() < SHOWN) {
        agree.add(ClaimViews.row(index, claim, here.stream().map(index::passage).toList()));
      }
      relations.addAll(index.relationsOf(claim));
    }
    FindingRows rows = new FindingRows(index);
    List<Relation> between =
        relations.stream()
            .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
            .filter(relation -> isBetween(index, relation, known))
            .limit(SHOWN)
            .toList();
    List<PairRow> differ = RelationGroups.of(between).stream().map(rows::of).toList();
    return new CompareView(
        known.stream().map(report -> whole(index, report)).toList(),
        agree,
        differ,
        only(index, known));
  }

  private static boolean isBetween(CaseIndex index, Relation relation, List<String> known) {
    String a = index.reportOf(relation.a());
    String b = index.reportOf(relation.b());
    return known.contains(a) && known.contains(b) && !a.equals(b);
  }

  private static List<CompareView.OnlyHere> only(CaseIndex index, List<String> known) {
    List<CompareView.OnlyHere> columns = new ArrayList<>();
    for (String report : known) {
      List<String> alone = new ArrayList<>();
      for (Claim claim : index.claimsOf(report)) {
        if (index.reportsOf(claim).stream()
            .noneMatch(other -> !other.equals(report) && known.contains(other))) {
          claim.statements().stream()
              .filter(
                  id -> index.statement(id).map(each -> isAttributedIn(each, report)).orElse(false))
              .findFirst()
              .ifPresent(alone::add);
        }
      }
      columns.add(
          new CompareView.OnlyHere(
              whole(index, report),
              Math.max(0, alone.size() - SHOWN / 2),
              alone.stream().limit(SHOWN / 2).map(index::passage).toList()));
    }
    return columns;
  }

  private static boolean isAttributedIn(Statement statement, String report) {
    return statement.report().equals(report) && statement.form() != Statement.Form.AUTHOR;
  }

  private static Passage whole(CaseIndex index, String report) {
    return index.whole(report);
  }
}
