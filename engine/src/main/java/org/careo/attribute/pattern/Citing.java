package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.jspecify.annotations.Nullable;

/**
 * "The Times reported, citing two people, that C", "informó, citando a dos personas, que C": who is
 * cited stands in an aside between the cue and what it introduces.
 */
final class Citing {
  private static final int REACH = 24;

  /** Surer than the answer of the rankers to the verb of citing itself. */
  private static final double CONFIDENCE = 0.99;

  private Citing() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    int comma = spot.end();
    boolean cites =
        grid.predicates().get(spot.predicate()).isFinite()
            && spot.cue().strength() != Cue.Strength.WEAK
            && grid.is(comma, Grid.COMMA)
            && comma + 2 < grid.sentenceEnd(spot.head())
            && CueLexicon.of(grid.language(comma)).isIn("citing", grid.lower(comma + 1));
    int subject = cites ? Subjects.outer(grid, spot.predicate()) : -1;
    if (subject < 0 || grid.phrases().get(subject).end() > spot.first()) {
      return null;
    }
    int end = grid.sentenceEnd(spot.head());
    int that = comma + 2;
    while (that < Math.min(end, comma + REACH) && !opens(grid, that)) {
      that++;
    }
    if (that >= Math.min(end, comma + REACH)) {
      return null;
    }
    return Sources.behind(context, spot, subject, that, end, CONFIDENCE);
  }

  private static boolean opens(Grid grid, int token) {
    return grid.is(token, "THAT") && grid.is(token - 1, Grid.COMMA);
  }
}
