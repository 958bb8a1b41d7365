package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;

/**
 * "“C,” the commander insisted, and he added that D": what stands behind a cue's own comma is no
 * second half of its content where it opens with a conjunction and a cue that has its own content.
 */
final class GoingOn {
  private static final int REACH = 5;

  private GoingOn() {}

  static List<Attribution> apart(Grid grid, List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    for (int i = 0; i < all.size(); i++) {
      Attribution first = all.get(i);
      Attribution.Range last = first.content().getLast();
      boolean joined =
          first.shape() == Shape.BOTH
              && (grid.is(last.first(), "AND") || grid.is(last.first(), "BUT"));
      for (int k = i + 1; joined && k < all.size(); k++) {
        Attribution next = all.get(k);
        boolean anew =
            next.shape() == Shape.RIGHT
                && isSame(grid, first, next)
                && next.spot().first() > last.first()
                && next.spot().first() <= last.first() + REACH
                && next.contentEnd() <= last.end();
        if (anew) {
          all.set(i, first.without(last));
          break;
        }
      }
    }
    return all;
  }

  /** Whether the second goes on with the speaker of the first: a pronoun, or nobody anew. */
  private static boolean isSame(Grid grid, Attribution first, Attribution next) {
    int phrase = next.nominal().isEmpty() ? -1 : grid.phraseOf(next.nominal().first());
    return phrase < 0
        || grid.phrases().get(phrase).isPronoun()
        || next.nominal().overlaps(first.nominal());
  }
}
