package org.careo.picture.happening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.careo.model.Clause;
import org.careo.model.Happening;
import org.careo.model.Reading;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.text.SortedSearch;

/** What each word of a report belongs to: a verb group, a clause, a happening of the rules. */
final class Belonging {
  private final Reading reading;
  private final Happening[] told;
  private final int[] clauseOf;
  private final int[] groupOf;

  /**
   * @param found happenings that the rules found, in text order
   */
  Belonging(Reading reading, List<Happening> found) {
    this.reading = reading;
    List<Token> tokens = reading.tokens();
    told = new Happening[tokens.size()];
    for (Happening each : found) {
      int first =
          SortedSearch.first(
              0, tokens.size(), token -> tokens.get(token).end() <= each.span().start());
      for (int i = first; i < tokens.size() && tokens.get(i).start() < each.span().end(); i++) {
        told[i] = told[i] == null ? each : told[i];
      }
    }
    clauseOf = new int[tokens.size()];
    groupOf = new int[tokens.size()];
    Arrays.fill(clauseOf, -1);
    Arrays.fill(groupOf, -1);
    for (int index = 0; index < reading.clauses().size(); index++) {
      place(index);
    }
  }

  /** Of the clauses that hold a word the shortest is its own; of a verb the one it makes. */
  private void place(int index) {
    Clause clause = reading.clauses().get(index);
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      if (groupOf[i] < 0
          && (clauseOf[i] < 0 || length(clause) <= length(reading.clauses().get(clauseOf[i])))) {
        clauseOf[i] = index;
      }
    }
    if (clause.verbGroup() >= 0) {
      VerbGroup group = reading.verbGroups().get(clause.verbGroup());
      for (int i = group.firstToken(); i < group.endToken(); i++) {
        groupOf[i] = clause.verbGroup();
        clauseOf[i] = index;
      }
    }
  }

  private static int length(Clause clause) {
    return clause.endToken() - clause.firstToken();
  }

  /** The happening whose words a word is among. */
  Optional<Happening> told(int token) {
    return Optional.ofNullable(told[token]);
  }

  /** The verb group a word is in. */
  Optional<VerbGroup> group(int token) {
    return groupOf[token] < 0
        ? Optional.empty()
        : Optional.of(reading.verbGroups().get(groupOf[token]));
  }

  /** Index of the clause a word is in; -1 when it is in none. */
  int clause(int token) {
    return clauseOf[token];
  }
}
