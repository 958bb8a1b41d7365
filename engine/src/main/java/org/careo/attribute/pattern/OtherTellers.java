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
      if (grid.quotation(i) >= 0) {
        continue;
      }
      CueLexicon lexicon = CueLexicon.of(grid.language(i));
      String opener = grid.lower(i + 1);
      boolean contrast = lexicon.isIn("contrast", opener);
      boolean opens =
          grid.is(i, Grid.COMMA)
              && (contrast || lexicon.isIn("contrast", opener + " " + grid.lower(i + 2)));
      if (opens && isSaidByOther(context, i + 2, piece.end())) {
        return i;
      }
      boolean anew = grid.is(i, Grid.SEMICOLON) && !contrast;
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
    int number = firstCue(context, from, end);
    return number >= 0
        && grid.phrases().get(Subjects.of(grid, number, 0)).isPronoun()
        && cue(context, number).strength() == Cue.Strength.STRONG;
  }

  /** The first finite verb of a clause, when it is a cue with a subject in the clause; else -1. */
  private static int firstCue(Context context, int from, int end) {
    Grid grid = context.grid();
    for (int i = from; i < end; i++) {
      int number = grid.predicateOf(i);
      if (number >= 0 && grid.predicates().get(number).isFinite()) {
        boolean cue = context.spotAt(grid.predicates().get(number).head()) >= 0;
        int subject = cue ? Subjects.of(grid, number, 0) : -1;
        return subject >= 0 && grid.phrases().get(subject).first() >= from ? number : -1;
      }
    }
    return -1;
  }

  private static Cue cue(Context context, int predicate) {
    int head = context.grid().predicates().get(predicate).head();
    return context.spots().get(context.spotAt(head)).cue();
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
    int number = firstCue(context, from, end);
    if (number < 0) {
      return false;
    }
    int subject = Subjects.of(grid, number, 0);
    Cue cue = cue(context, number);
    boolean document = context.phraseKind(subject).equals("document");
    boolean data = Evidence.isData(grid, subject);
    return (document || data) && cue.isListed()
        || (cue.strength() == Cue.Strength.STRONG || isOpened(grid, number, cue))
            && (document || Sources.isSomebody(context, subject))
            && !grid.phrases().get(subject).isPronoun();
  }
}
