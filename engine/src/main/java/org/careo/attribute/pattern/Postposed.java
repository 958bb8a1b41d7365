package org.careo.attribute.pattern;

import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.PartOfSpeech;

/**
 * Finds the subject behind a Spanish verb, past clitics, adverbs, times and what prepositions
 * govern: "«C», dijo el lunes en Quito a los periodistas la ministra".
 */
final class Postposed {
  private static final int REACH = 18;

  private Postposed() {}

  /**
   * The base noun phrase of the subject; -1 when the verb is followed by something else, so that
   * its subject stands before it or is dropped.
   *
   * @param from token right behind the verb
   * @param limit token the subject must end before
   */
  static int subject(Context context, int from, int limit) {
    Grid grid = context.grid();
    int end = Math.min(limit, from + REACH);
    boolean past = false;
    for (int i = from; i < end; ) {
      int phrase = grid.phraseOf(i);
      if (phrase >= 0) {
        Phrase here = grid.phrases().get(phrase);
        if (here.first() != i || here.end() > limit) {
          return -1;
        }
        boolean clitic = here.isPronoun() && grid.is(here.head(), "HIM");
        if (!clitic && !Times.is(grid, here) && !SpanishClauses.isOften(grid, phrase)) {
          boolean followed = here.end() < grid.size() && grid.is(here.end(), "THAT");
          return !past || followed || isSomebody(context, phrase) ? phrase : -1;
        }
        i = here.end();
      } else if (grid.tag(i) == PartOfSpeech.ADP) {
        int governed = governed(grid, i, end);
        if (governed < 0) {
          return -1;
        }
        past = true;
        i = governed;
      } else if (grid.is(i, "ADV") || grid.is(i, "ALSO") || grid.is(i, "HIM")) {
        i++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** Somebody by kind, or by the name beside the noun: "la contadora Marta Solís". */
  private static boolean isSomebody(Context context, int phrase) {
    Phrase here = context.grid().phrases().get(phrase);
    return Sources.isSomebody(context, phrase)
        || here.end() > here.head() + 1 && context.grid().tag(here.end() - 1) == PartOfSpeech.PROPN;
  }

  /**
   * End of a preposition's phrase with the phrases of "de" that hang on it; -1 when it has none.
   */
  private static int governed(Grid grid, int preposition, int limit) {
    int phrase = preposition + 1 < limit ? grid.phraseOf(preposition + 1) : -1;
    return phrase < 0 ? -1 : grid.behindOf(grid.phrases().get(phrase).end(), limit);
  }
}
