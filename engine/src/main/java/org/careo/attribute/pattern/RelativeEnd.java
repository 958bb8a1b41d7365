package org.careo.attribute.pattern;

import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;

/** Says where what is told in a relative clause ends: before the verb of the sentence. */
final class RelativeEnd {

  private RelativeEnd() {}

  /** End of the content of a cue: its own, or the token where the sentence goes on. */
  static int of(Context context, Spot spot, Attribution.Range piece) {
    Grid grid = context.grid();
    int pronoun = spot.first() - 1;
    if (!grid.is(pronoun, "WHO") && !grid.is(pronoun, "THAT") && !grid.is(pronoun, "WHICH")) {
      return piece.end();
    }
    return grid.is(pronoun - 1, Grid.COMMA) ? closed(grid, piece) : open(context, pronoun, piece);
  }

  /**
   * "The pilot, who told the court that C, blamed the fog": the comma before the verb of the
   * sentence closes what is said.
   */
  private static int closed(Grid grid, Attribution.Range piece) {
    for (int i = piece.first() + 1; i + 1 < piece.end(); i++) {
      boolean closes = grid.is(i, Grid.COMMA) && grid.quotation(i) < 0;
      int at = i + 1;
      // "which had said 12, now says 21"
      while (closes
          && at + 1 < piece.end()
          && grid.tag(at) == PartOfSpeech.ADV
          && grid.predicateOf(at) < 0) {
        at++;
      }
      int number = closes ? grid.predicateOf(at) : -1;
      if (number >= 0 && grid.predicates().get(number).isFinite()) {
        return i;
      }
    }
    return piece.end();
  }

  /**
   * "A cook who heard that the radar was off | has been questioned": in front of the pronoun the
   * sentence has no verb yet, so that the last one no clause opens is its own.
   */
  private static int open(Context context, int pronoun, Attribution.Range piece) {
    Grid grid = context.grid();
    if (context.finiteBetween(grid.sentenceStart(pronoun), pronoun) > 0
        || grid.phraseOf(pronoun - 1) < 0) {
      return piece.end();
    }
    return mainVerb(grid, piece);
  }

  /** Whether behind a clause the verb of the phrase it tells of follows. */
  static boolean goesOn(Context context, int first, int end) {
    return mainVerb(context.grid(), new Attribution.Range(first, end)) < end;
  }

  /** The last verb that no clause opens and nothing joins to the one before; the end when none. */
  private static int mainVerb(Grid grid, Attribution.Range piece) {
    int main = piece.end();
    int last = -1;
    for (int i = piece.first(); i < piece.end(); i++) {
      int number = grid.predicateOf(i);
      if (number < 0 || !grid.predicates().get(number).isFinite()) {
        continue;
      }
      Predicate predicate = grid.predicates().get(number);
      boolean goesOn = last >= 0 && isBare(grid, last, predicate.first());
      main = goesOn && grid.quotation(i) < 0 ? predicate.first() : main;
      last = predicate.end();
      i = predicate.end() - 1;
    }
    return main;
  }

  /** Nothing that joins or opens a clause, and no subject of its own, stands between two verbs. */
  private static boolean isBare(Grid grid, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opens =
          grid.is(i, "AND")
              || grid.is(i, "BUT")
              || grid.is(i, "THAT")
              || grid.is(i, "WHO")
              || grid.is(i, "WHICH")
              || grid.is(i, "WH")
              || grid.is(i, "IF")
              || grid.is(i, Grid.COMMA)
              || grid.tag(i) == PartOfSpeech.SCONJ;
      if (opens) {
        return false;
      }
    }
    return true;
  }
}
