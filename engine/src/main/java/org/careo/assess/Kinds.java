package org.careo.assess;

import java.util.List;
import java.util.Map;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;

/** What kind a claim is: only facts are graded. */
final class Kinds {
  private final Words words;

  Kinds(Words words) {
    this.words = words;
  }

  /** Years after which what a report tells is the background of its news. */
  private static final int BACKGROUND = 2;

  /**
   * "fact", "position", "forecast", "opinion" or "background": what any of the statements is, in
   * this order. One vote is enough, so that copies of a statement change nothing.
   */
  String of(List<Statement> statements, String text, Map<String, Account> accounts) {
    if (isAny(
        statements, SpeechAct.REFUSAL, SpeechAct.DEMAND, SpeechAct.THREAT, SpeechAct.PROMISE)) {
      return "position";
    }
    boolean possible =
        statements.stream()
            .anyMatch(
                statement ->
                    statement.commitment().certainty() == Commitment.Certainty.POSSIBLE
                        || statement.commitment().certainty() == Commitment.Certainty.PROBABLE
                        || statement.commitment().stage() == Commitment.Stage.HYPOTHETICAL);
    if (isAny(statements, SpeechAct.FORECAST) || possible && words.isForecast(text)) {
      return "forecast";
    }
    if (isAny(statements, SpeechAct.RECOMMENDATION, SpeechAct.PRAISE) || words.isOpinion(text)) {
      return "opinion";
    }
    return statements.stream().allMatch(statement -> isBackground(statement, accounts))
        ? "background"
        : "fact";
  }

  /** What the author tells of years that lie well before the report. */
  private static boolean isBackground(Statement statement, Map<String, Account> accounts) {
    Account account = accounts.get(statement.report());
    if (account == null
        || statement.form() != Statement.Form.AUTHOR
        || !account.report().published().range().isKnown()) {
      return false;
    }
    List<String> ends =
        account.reading().times().stream()
            .filter(time -> statement.times().contains(time.id()) && time.range().isKnown())
            .map(time -> time.range().to())
            .toList();
    int published = year(account.report().published().range().from());
    return !ends.isEmpty() && ends.stream().allMatch(end -> published - year(end) > BACKGROUND);
  }

  private static int year(String day) {
    return Integer.parseInt(day.substring(0, 4));
  }

  private static boolean isAny(List<Statement> statements, SpeechAct... acts) {
    List<SpeechAct> wanted = List.of(acts);
    return statements.stream().anyMatch(statement -> wanted.contains(statement.act()));
  }
}
