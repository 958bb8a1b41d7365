package org.careo.attribute.grid;

import java.util.List;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.Reading;

/**
 * The clauses of a reading by token: which begin where, which end where, and the subject of each
 * main verb. Empty for a reading without clauses.
 */
public final class ClauseMap {
  private final Reading reading;
  private final int[] beginning;
  private final int[] subjectOfVerb;
  private final boolean[] ending;

  ClauseMap(Reading reading) {
    this.reading = reading;
    int size = reading.tokens().size();
    beginning = Grid.filled(size + 1);
    subjectOfVerb = Grid.filled(size);
    ending = new boolean[size + 1];
    List<Clause> clauses = reading.clauses();
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      ending[clause.endToken()] = true;
      int known = beginning[clause.firstToken()];
      if (known < 0 || clauses.get(known).endToken() < clause.endToken()) {
        beginning[clause.firstToken()] = c;
      }
      if (clause.verbGroup() >= 0 && clause.subject() >= 0) {
        NounPhrase subject = reading.nounPhrases().get(clause.subject());
        subjectOfVerb[reading.verbGroups().get(clause.verbGroup()).head()] = subject.head();
      }
    }
  }

  /** Kind of the widest clause that begins at a token; "-" when none does. */
  public String begins(int token) {
    int clause = token < beginning.length ? beginning[token] : -1;
    return clause < 0 ? "-" : reading.clauses().get(clause).kind().name();
  }

  /** Whether a clause ends before a token. */
  public boolean ends(int token) {
    return token < ending.length && ending[token];
  }

  /**
   * How a range stands to the clause that begins at its first token, or with the conjunction before
   * it: "ends" with it, "before" its end, "behind" its end, "none".
   */
  public String stands(int first, int end) {
    int clause = -1;
    for (int i = first; i >= Math.max(0, first - 1) && clause < 0; i--) {
      clause = beginning[i];
    }
    if (clause < 0) {
      return "none";
    }
    int clauseEnd = reading.clauses().get(clause).endToken();
    return Math.abs(clauseEnd - end) <= 1 ? "ends" : clauseEnd > end ? "before" : "behind";
  }

  /** Token of the head of the subject of a main verb; -1 when unknown. */
  public int subject(int verb) {
    return subjectOfVerb[verb];
  }
}
