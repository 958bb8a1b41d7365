package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;

/**
 * Says where inside a content another begins to tell: "S says A, but figures show B", "S says A; T
 * says B", "S dice A, y su canciller se ha quejado de «B»".
 */
final class OtherTellers {

  private OtherTellers() {}

  /** "S says A, but figures show B", "S says A; T says B": another's clause ends it. */
  static int beforeOther(Context context, Spot spot, Attribution.Range piece) {
    Grid grid = context.grid();
    if (spot.predicate() < 0 || grid.quotation(spot.head()) >= 0) {
      return piece.end();
    }
    for (int i = piece.first() + 2; i + 3 < piece.end(); i++) {
      String opener = grid.kind(i + 1);
      boolean opens =
          grid.is(i, Grid.COMMA)
              && grid.quotation(i) < 0
              && !opener.equals("AND")
              && CueLexicon.of(grid.language(i)).isIn("contrast", grid.lower(i + 1));
      boolean though =
          CueLexicon.of(grid.language(i))
              .isIn("contrast", grid.lower(i + 1) + " " + grid.lower(i + 2));
      opens |= though && grid.is(i, Grid.COMMA) && grid.quotation(i) < 0;
      if (opens && isSaidByOther(context, i + 2, piece.end())) {
        return i;
      }
      boolean anew =
          grid.is(i, Grid.SEMICOLON)
              && grid.quotation(i) < 0
              && !CueLexicon.of(grid.language(i)).isIn("contrast", grid.lower(i + 1));
      if (anew
          && (isSaidByOther(context, i + 1, piece.end())
              || isGoneOn(context, i + 1, piece.end()))) {
        return i;
      }
    }
    return piece.end();
  }

  /** "; pressed on the date, she declined": the first verb of a clause is a cue of a pronoun. */
  private static boolean isGoneOn(Context context, int from, int end) {
    Grid grid = context.grid();
    for (int i = from; i < end; i++) {
      int number = grid.predicateOf(i);
      if (number >= 0 && grid.predicates().get(number).isFinite()) {
        int spot = context.spotAt(grid.predicates().get(number).head());
        int subject = spot < 0 ? -1 : Subjects.of(grid, number, 0);
        return subject >= 0
            && grid.phrases().get(subject).first() >= from
            && grid.phrases().get(subject).isPronoun()
            && context.spots().get(spot).cue().strength() == Cue.Strength.STRONG;
      }
    }
    return false;
  }

  /** "se ha quejado de «…»", "le atribuye haber dicho": what a cue of several senses needs. */
  private static boolean isOpened(Grid grid, int predicate, Cue cue) {
    int behind = grid.predicates().get(predicate).end();
    return cue.strength() == Cue.Strength.OPEN
        && behind < grid.size()
        && (grid.is(behind, "THAT")
            || grid.is(behind, Grid.OPEN_QUOTE)
            || cue.takes(grid.lower(behind))
                && (grid.is(behind, "OF") || grid.is(behind + 1, Grid.OPEN_QUOTE)));
  }

  /** Whether the clause from a token on has a cue with a subject of its own that can say things. */
  static boolean isSaidByOther(Context context, int from, int end) {
    Grid grid = context.grid();
    for (int i = from; i < end; i++) {
      int number = grid.predicateOf(i);
      if (number < 0 || !grid.predicates().get(number).isFinite()) {
        continue;
      }
      int spot = context.spotAt(grid.predicates().get(number).head());
      int subject = spot < 0 ? -1 : Subjects.of(grid, number, 0);
      if (subject < 0 || grid.phrases().get(subject).first() < from) {
        return false;
      }
      Cue cue = context.spots().get(spot).cue();
      boolean document = context.phraseKind(subject).equals("document");
      boolean data = Evidence.isData(grid, subject);
      return (document || data) && cue.isListed()
          || (cue.strength() == Cue.Strength.STRONG || isOpened(grid, number, cue))
              && (document || Sources.isSomebody(context, subject))
              && !grid.phrases().get(subject).isPronoun();
    }
    return false;
  }
}
