package org.careo.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.app.page.CaseView.PairRow;
import org.careo.export.Words;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Relation;
import org.careo.model.Statement;
import org.careo.text.Folding;

/** Makes the page of a claim. */
public final class ClaimViews {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");

  /** Most accounts shown side by side. */
  private static final int SHOWN = 60;

  private ClaimViews() {}

  public static ClaimView of(CaseIndex index, Claim claim) {
    List<Statement> statements =
        claim.statements().stream().flatMap(id -> index.statement(id).stream()).toList();
    Map<String, Integer> frequency = new HashMap<>();
    for (Statement statement : statements) {
      Folding.words(index.passage(statement.id()).words()).stream()
          .distinct()
          .forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
    List<ClaimView.AccountColumn> accounts = new ArrayList<>();
    for (Statement statement : statements.subList(0, Math.min(SHOWN, statements.size()))) {
      CaseView.Passage passage = index.passage(statement.id());
      accounts.add(
          new ClaimView.AccountColumn(
              passage,
              ReaderViews.card(
                  statement, index.text(statement.report()), index.points(statement.report())),
              marked(passage.words(), frequency, statements.size())));
    }
    Assessment assessment = claim.assessment();
    return new ClaimView(
        claim.id(),
        claim.text(),
        assessment.word(),
        assessment.sentence(),
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

  /**
   * Words that stand in no other account are marked; one account alone has nothing to differ from.
   */
  private static List<Piece> marked(String text, Map<String, Integer> frequency, int accounts) {
    if (accounts < 2) {
      return List.of(Piece.plain(text));
    }
    List<Piece> pieces = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int at = 0;
    while (word.find()) {
      boolean alone =
          Folding.words(word.group()).stream()
              .anyMatch(folded -> frequency.getOrDefault(folded, 0) <= 1);
      if (alone) {
        pieces.add(Piece.plain(text.substring(at, word.start())));
        pieces.add(Piece.marked(word.group(), "differs", "only in this account"));
        at = word.end();
      }
    }
    pieces.add(Piece.plain(text.substring(at)));
    return pieces;
  }

  private static List<PairRow> relations(CaseIndex index, Claim claim) {
    List<PairRow> rows = new ArrayList<>();
    for (Relation relation : index.relationsOf(claim)) {
      if (rows.size() < SHOWN && relation.type() != Relation.Type.SAME) {
        rows.add(
            new PairRow(
                Words.of(relation.type())
                    + (relation.aspect().isEmpty() ? "" : ", " + relation.aspect()),
                relation.explanation(),
                List.of(index.passage(relation.a()), index.passage(relation.b()))));
      }
    }
    return rows;
  }
}
