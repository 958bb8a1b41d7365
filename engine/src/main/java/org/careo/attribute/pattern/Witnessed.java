package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;

/**
 * Somebody perceives how somebody else says something: "heard the guard say that C", "messages show
 * smugglers warning that C", "oyó a un guardia decir que C". The phrase between the two verbs is
 * what the first is about and who the second is put to.
 */
final class Witnessed {

  private Witnessed() {}

  /** Where the clause begins that a verb of perception opens; -1 when it opens none. */
  static int clause(Context context, Spot spot) {
    Grid grid = context.grid();
    int first = opens(grid, spot.end()) ? spot.end() + 1 : spot.end();
    int phrase = first < grid.size() ? grid.phraseOf(first) : -1;
    if (phrase < 0 || grid.phrases().get(phrase).first() != first) {
      return -1;
    }
    int inner = grid.predicateOf(grid.phrases().get(phrase).end());
    int cue = inner < 0 ? -1 : context.spotAt(grid.predicates().get(inner).head());
    return cue >= 0 && doer(context, context.spots().get(cue)) == phrase ? first : -1;
  }

  /** The phrase that a participle or infinitive without "to" is put to; -1 when there is none. */
  static int doer(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB || spot.cue().strength() == Cue.Strength.WEAK) {
      return -1;
    }
    Predicate inner = grid.predicates().get(spot.predicate());
    boolean bare =
        inner.form().equals("ING") || inner.form().equals("INF") && !grid.is(inner.first(), "TO");
    int last = isQuoted(grid, spot) ? spot.first() - 2 : spot.first() - 1;
    int phrase = bare && last >= 0 ? grid.phraseOf(last) : -1;
    if (phrase < 0 || grid.sentence(last) != grid.sentence(spot.first())) {
      return -1;
    }
    Phrase who = grid.phrases().get(phrase);
    int before = opens(grid, who.first() - 1) ? who.first() - 2 : who.first() - 1;
    int verb = grid.predicateOf(before);
    boolean object =
        verb >= 0
            && grid.predicates().get(verb).end() == before + 1
            && (context.spotAt(grid.predicates().get(verb).head()) >= 0 || presents(grid, verb));
    return object && !context.phraseKind(phrase).equals("thing") ? phrase : -1;
  }

  /** "quoted him as saying that C": whether "as" stands before the participle. */
  static boolean isQuoted(Grid grid, Spot spot) {
    return spot.kind() == Spot.Kind.VERB
        && spot.first() > 1
        && grid.is(spot.first() - 1, "AS")
        && grid.predicates().get(spot.predicate()).form().equals("ING");
  }

  /** "The Star has a coach saying C": a medium presents who speaks. */
  private static boolean presents(Grid grid, int verb) {
    int head = grid.predicates().get(verb).head();
    return CueLexicon.of(grid.language(head)).isIn("presenting", grid.token(head).lemma());
  }

  /** The Spanish preposition before a person as object. */
  private static boolean opens(Grid grid, int index) {
    return grid.is(index, "TO") && grid.language(index).equals(Language.SPANISH);
  }
}
