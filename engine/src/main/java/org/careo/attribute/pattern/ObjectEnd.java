package org.careo.attribute.pattern;

import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;

/** Says where the object of a verb of stance ends. */
final class ObjectEnd {

  private ObjectEnd() {}

  /**
   * Up to a conjunction with a verb behind it, a comma that opens something new, or the end of the
   * sentence.
   */
  static int of(Context context, Spot spot, int first) {
    Grid grid = context.grid();
    int limit = Math.min(grid.sentenceEnd(first), context.quotedUntil(spot.head()));
    int bound = NewClause.behind(context, first, limit, true);
    for (int i = first + 1; i < bound; i++) {
      boolean joins = grid.is(i, "AND") || grid.is(i, "BUT");
      // "instó a A a B y las invitó a C": the object of the next verb stands before it.
      boolean before = joins && grid.predicateOf(i + 1) < 0;
      int clitic = before && (grid.is(i + 1, "HIM") || grid.is(i + 1, "SE")) ? i + 2 : i + 1;
      int number = joins ? grid.predicateOf(clitic) : -1;
      boolean verb = number >= 0 && goesOn(grid, spot, grid.predicates().get(number));
      if (verb || grid.is(i, Grid.SEMICOLON) || grid.is(i, "WHILE") && grid.is(i - 1, Grid.COMMA)) {
        return grid.is(i - 1, Grid.COMMA) ? i - 1 : i;
      }
      if (grid.is(i, Grid.COMMA)
          && !grid.is(i + 1, "THAT")
          && grid.phraseOf(i + 1) < 0
          && !isParticiple(grid, i + 1)
          && !isAdjunct(grid, i + 1)) {
        return i;
      }
    }
    int end = bound;
    while (end > first && (grid.is(end - 1, Grid.STOP) || grid.is(end - 1, Grid.COMMA))) {
      end--;
    }
    return end;
  }

  /** "action, even from abroad", "action, whether from friends or not". */
  private static boolean isAdjunct(Grid grid, int token) {
    if (token + 1 >= grid.size()) {
      return false;
    }
    boolean opens = grid.is(token, "IF") || grid.reads(token, "even");
    return opens && grid.tag(token + 1) == PartOfSpeech.ADP;
  }

  /** "a call at dawn, made by a guard": a participle behind the comma still tells of the object. */
  private static boolean isParticiple(Grid grid, int token) {
    int number = grid.predicateOf(token);
    return number >= 0 && grid.predicates().get(number).form().equals("PART");
  }

  /** Whether a verb behind a conjunction goes on with the cue rather than with its object. */
  private static boolean goesOn(Grid grid, Spot spot, Predicate next) {
    return next.isFinite()
        || spot.predicate() >= 0
            && next.form().equals(grid.predicates().get(spot.predicate()).form());
  }
}
