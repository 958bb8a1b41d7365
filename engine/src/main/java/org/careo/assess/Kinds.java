package org.careo.assess;

import java.util.List;
import org.careo.model.Commitment;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;

/** What kind a claim is: only facts are graded. */
final class Kinds {
  private final Words words;

  Kinds(Words words) {
    this.words = words;
  }

  /**
   * "fact", "position", "forecast" or "opinion": what any of the statements is, in this order. One
   * vote is enough, so that copies of a statement change nothing.
   */
  String of(List<Statement> statements, String text) {
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
    return isAny(statements, SpeechAct.RECOMMENDATION, SpeechAct.PRAISE) || words.isOpinion(text)
        ? "opinion"
        : "fact";
  }

  private static boolean isAny(List<Statement> statements, SpeechAct... acts) {
    List<SpeechAct> wanted = List.of(acts);
    return statements.stream().anyMatch(statement -> wanted.contains(statement.act()));
  }
}
