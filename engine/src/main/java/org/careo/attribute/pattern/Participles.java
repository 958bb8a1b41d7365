package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "S praised A, attributing B to C and claiming D": participles behind a finite cue go on with its
 * subject. Behind any other verb ("sold the fleet, considering the price") they tell of it.
 */
final class Participles {

  private Participles() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    Spot governor = predicate.form().equals("ING") ? governor(context, spot) : null;
    if (governor == null) {
      return null;
    }
    int first = grid.is(spot.end(), "THAT") ? spot.end() + 1 : spot.end();
    int end = ObjectEnd.of(context, spot, first);
    boolean clause = context.finiteBetween(first, end) > 0;
    boolean named = spot.cue().takes("as") && hasAs(grid, first, end);
    boolean fits =
        clause && spot.cue().takes("that")
            || named
            || spot.cue().strength() != Cue.Strength.WEAK && spot.cue().takes("object");
    int subject = Subjects.of(grid, governor.predicate(), 0);
    boolean object = first < end && (grid.phraseOf(first) >= 0 || grid.is(first, Grid.OPEN_QUOTE));
    if (!fits || !object || !Sources.isSomebody(context, subject)) {
      return null;
    }
    // The source is named beside the verb it is the subject of.
    List<Attribution.Range> content = List.of(new Attribution.Range(first, end));
    Attribution governed = Sources.of(context, governor, subject, content, 0.8);
    return new Attribution(
        spot,
        Shape.RIGHT,
        governed.source(),
        governed.nominal(),
        content,
        governed.confidence(),
        List.of());
  }

  /** The finite cue a participle hangs on, over further participles; null when there is none. */
  static @Nullable Spot governor(Context context, Spot spot) {
    Grid grid = context.grid();
    int before = spot.first() - 1;
    boolean joined = grid.is(before, Grid.COMMA) || grid.is(before, "AND");
    int start = grid.sentenceStart(spot.head());
    for (int i = before; joined && i > start; i--) {
      int number = grid.predicateOf(i);
      if (number < 0) {
        continue;
      }
      Predicate other = grid.predicates().get(number);
      int found = context.spotAt(other.head());
      if (!other.isFinite()) {
        continue;
      }
      Spot cue = found < 0 ? null : context.spots().get(found);
      // The finite verb of a content stands between the participle and the cue it hangs on.
      boolean content = Subjects.of(grid, number, 0) < 0 || cue == null;
      if (content && context.finiteBetween(start, other.first()) > 0) {
        continue;
      }
      return cue != null && !other.passive() && cue.cue().strength() != Cue.Strength.WEAK
          ? cue
          : null;
    }
    return null;
  }

  private static boolean hasAs(Grid grid, int first, int end) {
    for (int i = first; i < end; i++) {
      if (grid.is(i, "AS")) {
        return true;
      }
    }
    return false;
  }
}
