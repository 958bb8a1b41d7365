package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;

/**
 * "A guard had told her that the door was open, Ruiz testified.": a cue with its source that closes
 * the sentence behind a comma says all of it. What somebody else says in front ends before that
 * comma, and is no more than a part of what was testified.
 */
final class Closing {

  private Closing() {}

  /** The attributions with those in front cut before a closing one, and that one widened. */
  static List<Attribution> of(Context context, List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    for (int i = 0; i < all.size(); i++) {
      for (int k = i - 1; k >= 0 && closes(context, all.get(i)); k--) {
        Attribution last = all.get(i);
        Attribution front = all.get(k);
        if (!runsOver(context.grid(), front, last)) {
          continue;
        }
        int first = front.contentFirst();
        if (front.contentEnd() > last.contentEnd()) {
          all.set(k, front.withContent(new Attribution.Range(first, last.contentEnd())));
        }
        int start = start(context.grid(), last);
        if (start < last.contentFirst()) {
          all.set(i, last.withContent(new Attribution.Range(start, last.contentEnd())));
        }
      }
    }
    return all;
  }

  /** Whether source and cue stand behind the content's comma and nothing but a time follows. */
  private static boolean closes(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    boolean verb = spot.kind() == Spot.Kind.VERB;
    if (!verb && spot.kind() != Spot.Kind.PREPOSITION
        || attribution.shape() != Shape.LEFT
        || attribution.content().size() != 1
        || attribution.source().isEmpty()
        || grid.quotation(spot.head()) >= 0) {
      return false;
    }
    int comma = attribution.contentEnd();
    int behind = Math.max(spot.end(), attribution.source().end());
    int end = grid.sentenceEnd(spot.head());
    // ", “on board,” two people said": the comma may stand inside the marks.
    boolean quoted = grid.is(comma - 1, Grid.CLOSE_QUOTE) && grid.is(comma - 2, Grid.COMMA);
    int opening = Math.min(spot.first(), attribution.source().first());
    return (quoted && opening == comma
            || grid.is(comma, Grid.COMMA) && opening == comma + 1 && grid.quotation(comma - 1) < 0)
        && context.finiteBetween(behind, end) == 0
        && context.commasBetween(behind, end) == 0;
  }

  /**
   * Whether the content of one in front goes on over the closing cue, or ends with what closes: "A
   * said that C, according to B" is all of it B's.
   */
  private static boolean runsOver(Grid grid, Attribution front, Attribution last) {
    return front.shape() == Shape.RIGHT
        && front.content().size() == 1
        && (front.spot().kind() == Spot.Kind.VERB || front.spot().kind() == Spot.Kind.NOUN)
        && grid.quotation(front.spot().head()) < 0
        && grid.sentence(front.spot().head()) == grid.sentence(last.spot().head())
        && front.contentFirst() < last.contentEnd()
        && (front.holds(last.spot().head()) || front.contentEnd() == last.contentEnd())
        && !front.source().overlaps(last.source());
  }

  /** Where the clause in front begins: the sentence, or what follows its last contrast. */
  private static int start(Grid grid, Attribution last) {
    int start = grid.sentenceStart(last.spot().head());
    for (int i = start; i < last.contentFirst(); i++) {
      boolean turns = grid.is(i, Grid.COMMA) && grid.is(i + 1, "BUT");
      if (grid.is(i, Grid.SEMICOLON) || turns) {
        start = i + 1;
      }
    }
    return grid.is(start, "BUT") || grid.is(start, "AND") ? start + 1 : start;
  }
}
