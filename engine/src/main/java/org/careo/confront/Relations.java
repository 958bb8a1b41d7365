package org.careo.confront;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.decide.Verdict;
import org.careo.confront.explain.Explanation;
import org.careo.confront.frame.Frame;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.ReportId;

/** What every relation is made of, whichever finder decided on it. */
final class Relations {
  private Relations() {}

  /**
   * A relation that rests on the deciding words alone.
   *
   * @param key what tells it from other relations of the two statements
   * @param note what else is to be said of the words; empty when nothing
   */
  static Relation of(
      Frame a,
      Frame b,
      Relation.Type type,
      Verdict verdict,
      String key,
      String note,
      Explanation explanation) {
    return new Relation(
        id(a, b, key),
        a.id(),
        b.id(),
        type,
        verdict.aspect(),
        verdict.strength(),
        verdict.score(),
        List.of(
            new Evidence(row(verdict), verdict.wordsA(), verdict.wordsB(), verdict.score(), note)),
        explanation.english(),
        explanation.spanish());
  }

  /** Stable over runs: of the two statements, in this order, and the key. */
  static String id(Frame a, Frame b, String key) {
    String named = a.id() + "\n" + b.id() + "\n" + key;
    return "x" + ReportId.sha256(named.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
  }

  /** The row of the decision table, with the table's version. */
  static String row(Verdict verdict) {
    return "table " + DecisionTable.VERSION + ": " + verdict.row();
  }
}
