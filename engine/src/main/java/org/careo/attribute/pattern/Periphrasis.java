package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;

/**
 * "no quiso precisar cuántos", "volvió a pedir calma", "se limitó a decir que": a finite verb and
 * the infinitive of a cue that are one act of speech. Subject, tense and negation are the finite
 * verb's.
 */
final class Periphrasis {

  private Periphrasis() {}

  /** The finite group an infinitive forms one act with; -1 when there is none. */
  static int of(Grid grid, int number) {
    Predicate infinitive = grid.predicates().get(number);
    int before = infinitive.first() - 1;
    if (!infinitive.form().equals("INF") || before < grid.sentenceStart(infinitive.head())) {
      return -1;
    }
    boolean joint = grid.is(before, "TO") || grid.is(before, "OF");
    int verb = grid.predicateOf(joint ? before - 1 : before);
    if (verb < 0 || !grid.predicates().get(verb).isFinite()) {
      return -1;
    }
    String lemma = grid.token(grid.predicates().get(verb).head()).lemma();
    String words = joint ? lemma + " " + grid.lower(before) : lemma;
    CueLexicon lexicon = CueLexicon.of(grid.language(before));
    boolean silent = lexicon.isIn("silence", grid.token(infinitive.head()).lemma());
    return !silent && lexicon.isIn("periphrasis", words) ? verb : -1;
  }

  /** Whether a finite group stands right before the infinitive of a cue that it is one act with. */
  static boolean opens(Grid grid, int number, CueLexicon lexicon) {
    int at = grid.predicates().get(number).end();
    for (int i = at; i < Math.min(grid.size(), at + 2); i++) {
      int next = grid.predicateOf(i);
      if (next >= 0) {
        int head = grid.predicates().get(next).head();
        return of(grid, next) == number
            && lexicon.verb(grid.token(head).lemma(), grid.lower(head)).isListed();
      }
    }
    return false;
  }
}
