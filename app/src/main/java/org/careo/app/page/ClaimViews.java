package org.careo.app.page;

import java.util.ArrayList;
import java.util.List;
import org.careo.app.page.CaseView.PairRow;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Relation;
import org.careo.model.Statement;

/** Makes the page of a claim. */
public final class ClaimViews {
  /** Most accounts shown side by side. */
  private static final int SHOWN = 60;

  private ClaimViews() {}

  /** A claim as lists show it, with these of its accounts. */
  static CaseView.ClaimRow row(CaseIndex index, Claim claim, List<CaseView.Passage> accounts) {
    ClaimFacts facts = index.facts(claim);
    return new CaseView.ClaimRow(
        claim.id(),
        Blocks.cut(claim.text(), 300),
        facts.carried(),
        facts.who(),
        claim.assessment().word(),
        index.readable(claim.assessment().sentence(), facts.reports()),
        accounts);
  }

  public static ClaimView of(CaseIndex index, Claim claim) {
    List<Statement> statements =
        claim.statements().stream().flatMap(id -> index.statement(id).stream()).toList();
    List<ClaimView.AccountColumn> accounts = new ArrayList<>();
    List<Statement> shown = statements.subList(0, Math.min(SHOWN, statements.size()));
    List<CaseView.Passage> passages =
        shown.stream().map(statement -> index.passage(statement.id())).toList();
    DifferingWords differing = new DifferingWords(passages.stream().map(List::of).toList());
    for (int at = 0; at < shown.size(); at++) {
      Statement statement = shown.get(at);
      accounts.add(
          new ClaimView.AccountColumn(
              differing.marked(passages.get(at)),
              ReaderViews.card(
                  statement, index.text(statement.report()), index.points(statement.report()))));
    }
    Assessment assessment = claim.assessment();
    return new ClaimView(
        claim.id(),
        claim.text(),
        assessment.word(),
        index.readable(assessment.sentence(), index.facts(claim).reports()),
        facts(assessment, index.facts(claim).reports().size()),
        accounts,
        statements.size() - accounts.size(),
        relations(index, claim),
        claim.reasons());
  }

  private static List<String> facts(Assessment assessment, int carriers) {
    List<String> facts = new ArrayList<>();
    facts.add("carriers: " + carriers);
    if (assessment.minimumOrigins() > 0) {
      facts.add(
          "origins: "
              + (assessment.minimumOrigins() == assessment.maximumOrigins()
                  ? String.valueOf(assessment.minimumOrigins())
                  : assessment.minimumOrigins() + " to " + assessment.maximumOrigins()));
    }
    if (!assessment.kind().isEmpty()) {
      facts.add("kind: " + assessment.kind());
    }
    if (!assessment.originTypes().isEmpty()) {
      facts.add("they are: " + String.join(", ", assessment.originTypes()));
    }
    if (assessment.directness() >= 0) {
      facts.add("steps to the nearest text in the case: " + assessment.directness());
    }
    if (!assessment.agreement().isEmpty()) {
      facts.add("open: " + String.join(", ", assessment.agreement()));
    }
    return facts;
  }

  private static List<PairRow> relations(CaseIndex index, Claim claim) {
    FindingRows rows = new FindingRows(index);
    List<Relation> relations =
        index.relationsOf(claim).stream()
            .filter(relation -> relation.type() != Relation.Type.SAME)
            .limit(SHOWN)
            .toList();
    return RelationGroups.of(relations).stream().map(rows::of).toList();
  }
}
