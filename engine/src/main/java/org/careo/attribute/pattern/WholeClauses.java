package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.grid.Grid;

/** Keeps contents in front of their cue from beginning in the middle of a clause. */
final class WholeClauses {

  private WholeClauses() {}

  /**
   * The starts without those that cut a clause behind its verb: in "the valves were bad, engineers
   * said" it is not "bad" alone that they said. A quotation may begin anywhere.
   */
  static List<Integer> of(Context context, Spot spot, List<Integer> starts, int end) {
    boolean aside =
        spot.kind() == Spot.Kind.VERB
            && (spot.cue().takes("parenthesis") || spot.cue().takes("that"))
            && (context.grid().is(end, Grid.COMMA) || context.grid().is(end - 1, Grid.COMMA));
    if (!aside) {
      return starts;
    }
    List<Integer> whole =
        starts.stream().filter(start -> !isBehindVerb(context, start, end)).toList();
    return whole.isEmpty() ? starts : whole;
  }

  private static boolean isBehindVerb(Context context, int start, int end) {
    Grid grid = context.grid();
    if (grid.is(start, Grid.OPEN_QUOTE)
        || grid.quotation(end - 1) >= 0
        || context.finiteBetween(start, end) > 0) {
      return false;
    }
    for (int at = start - 1; at >= grid.sentenceStart(start) && !grid.isPunctuation(at); at--) {
      int predicate = grid.predicateOf(at);
      if (predicate >= 0 && grid.predicates().get(predicate).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
