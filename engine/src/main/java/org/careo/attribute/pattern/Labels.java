package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.grid.Grid;

/** "NAME, role: “words”" at the beginning of a paragraph: a label list of speakers. */
final class Labels {
  private static final int LONGEST = 24;

  private Labels() {}

  /** The attribution of a label; null when the colon ends none. */
  static @org.jspecify.annotations.Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    boolean begins = start == grid.paragraphStart(start);
    int phrase = grid.phraseOf(start);
    if (!begins
        || phrase < 0
        || !grid.phrases().get(phrase).isName()
        || spot.first() - start > LONGEST
        || context.finiteBetween(start, spot.first()) > 0
        || context.spotAt(spot.first() - 1) >= 0) {
      return null;
    }
    int first = spot.end();
    if (first >= grid.size() || !grid.is(first, Grid.OPEN_QUOTE)) {
      return null;
    }
    int quotation = grid.quotation(first);
    int end = first;
    while (end < grid.size() && grid.quotation(end) == quotation) {
      end++;
    }
    return new Attribution(
        spot,
        Shape.RIGHT,
        new Attribution.Range(start, spot.first()),
        new Attribution.Range(start, grid.phrases().get(phrase).end()),
        List.of(new Attribution.Range(first, end)),
        0.9,
        List.of());
  }
}
