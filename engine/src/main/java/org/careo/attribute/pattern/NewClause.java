package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;

/**
 * Says where behind an object a clause of somebody else begins: "proposed the plan | and the union
 * backs it", "apoya el acuerdo, | el 22 % lo rechaza", "denied the claim | and that it was late".
 * An object is no clause: what is coordinated with it and has a subject and a verb of its own goes
 * on with something else.
 */
final class NewClause {

  private NewClause() {}

  /**
   * The first token that no longer belongs to an object, a comma or conjunction; {@code end} when
   * all does. Nothing is cut from where a finite verb has stood: then it is a clause.
   *
   * @param first first token of the object
   * @param end token behind its last
   * @param bare whether the verb never takes a clause without "that", so that a subject with its
   *     verb surely begins anew
   */
  static int behind(Context context, int first, int end, boolean bare) {
    Grid grid = context.grid();
    boolean clause = grid.is(first, "THAT") || grid.is(first - 1, "THAT");
    for (int i = first + 1; !clause && i + 1 < end; i++) {
      if (context.finiteBetween(first, i + 1) > 0) {
        return end;
      }
      boolean comma = grid.is(i, Grid.COMMA);
      boolean joins = grid.is(i, "AND") || grid.is(i, "BUT");
      if (!comma && !joins || grid.quotation(i) >= 0) {
        continue;
      }
      int at = comma && (grid.is(i + 1, "AND") || grid.is(i + 1, "BUT")) ? i + 2 : i + 1;
      boolean that = (joins || at == i + 2) && grid.is(at, "THAT");
      boolean anew = joins && !comma && isCueOfPronoun(context, at, end);
      if (that || anew || bare && opens(context, at, end)) {
        return i;
      }
    }
    return end;
  }

  /** "warned the senator | and he answered": a pronoun with a verb of saying of its own. */
  private static boolean isCueOfPronoun(Context context, int at, int end) {
    Grid grid = context.grid();
    int phrase = at + 1 < end ? grid.phraseOf(at) : -1;
    int verb =
        phrase >= 0 && grid.phrases().get(phrase).isPronoun()
            ? grid.predicateOf(grid.phrases().get(phrase).end())
            : -1;
    int spot = verb < 0 ? -1 : context.spotAt(grid.predicates().get(verb).head());
    return spot >= 0
        && grid.predicates().get(verb).isFinite()
        && context.spots().get(spot).cue().strength() == Cue.Strength.STRONG;
  }

  /** Whether a subject and its finite verb stand at a token, with nothing else between them. */
  private static boolean opens(Context context, int at, int end) {
    Grid grid = context.grid();
    int phrase = at < end ? grid.phraseOf(at) : -1;
    if (phrase < 0
        || grid.phrases().get(phrase).first() != at
        || Times.is(grid, grid.phrases().get(phrase))) {
      return false;
    }
    Phrase subject = grid.phrases().get(phrase);
    int verb = subject.end();
    while (verb < end
        && (SpanishStances.isObject(grid, verb)
            || grid.is(verb, "HIM")
            || grid.is(verb, "SE")
            || grid.is(verb, "ADV"))) {
      verb++;
    }
    int number = verb < end ? grid.predicateOf(verb) : -1;
    return number >= 0 && grid.predicates().get(number).isFinite();
  }
}
