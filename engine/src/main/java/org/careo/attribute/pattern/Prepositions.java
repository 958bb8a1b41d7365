package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;

/**
 * "According to S, C" at the beginning of a sentence: the source runs to the comma behind which the
 * clause begins, whatever brackets and names stand inside it.
 */
final class Prepositions {
  private static final int REACH = 45;

  private Prepositions() {}

  /** The attribution; null when the spot does not open its sentence or no comma follows. */
  static @org.jspecify.annotations.Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    if (spot.first() > start + 1 || grid.phraseOf(spot.end()) < 0) {
      return null;
    }
    int sentenceEnd = Math.min(grid.sentenceEnd(spot.head()), context.quotedUntil(spot.head()));
    int comma = comma(context, spot.end(), sentenceEnd);
    if (comma < 0 || comma + 2 >= sentenceEnd) {
      return null;
    }
    int end = sentenceEnd;
    while (end > comma + 1
        && grid.isPunctuation(end - 1)
        && !grid.is(end - 1, Grid.CLOSE_QUOTE)
        && !grid.is(end - 1, Grid.CLOSE_BRACKET)) {
      end--;
    }
    Phrase first = grid.phrases().get(grid.phraseOf(spot.end()));
    Attribution.Range nominal = new Attribution.Range(first.first(), Math.min(first.end(), comma));
    Attribution.Range source = new Attribution.Range(first.first(), comma);
    return end > comma + 1
        ? new Attribution(
            spot,
            Shape.RIGHT,
            source,
            nominal,
            List.of(new Attribution.Range(comma + 1, end)),
            0.9,
            List.of())
        : null;
  }

  /**
   * The comma that closes the source: a clause begins behind it, or a verb comes before the next.
   */
  private static int comma(Context context, int from, int end) {
    Grid grid = context.grid();
    int open = 0;
    int firstComma = -1;
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      open += grid.is(i, Grid.OPEN_BRACKET) ? 1 : grid.is(i, Grid.CLOSE_BRACKET) ? -1 : 0;
      if (open > 0 || !grid.is(i, Grid.COMMA)) {
        continue;
      }
      firstComma = firstComma < 0 ? i : firstComma;
      if (opensClause(context, i + 1, end)) {
        return i;
      }
    }
    return firstComma;
  }

  private static boolean opensClause(Context context, int index, int end) {
    Grid grid = context.grid();
    if (index >= end || grid.is(index, "WHO") || grid.is(index, "WHICH")) {
      return false;
    }
    String clause = grid.clauses().begins(index);
    if (clause.equals("MAIN") || clause.equals("COORDINATED") || grid.is(index, Grid.OPEN_QUOTE)) {
      return true;
    }
    int next = index;
    while (next < end && !grid.is(next, Grid.COMMA)) {
      next++;
    }
    return context.finiteBetween(index, next) > 0;
  }
}
