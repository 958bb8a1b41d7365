package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.jspecify.annotations.Nullable;

/**
 * "The mayor read aloud a line from the log: C", "leyó una línea de la bitácora: C": somebody reads
 * out what a document holds.
 */
final class Recital {
  private static final int REACH = 16;
  private static final double CONFIDENCE = 0.9;

  private Recital() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    CueLexicon lexicon = CueLexicon.of(grid.language(spot.head()));
    int subject =
        grid.predicates().get(spot.predicate()).isFinite()
                && lexicon.isIn("reading", spot.cue().lemma())
            ? Subjects.outer(grid, spot.predicate())
            : -1;
    if (subject < 0 || context.phraseKind(subject).equals("thing")) {
      return null;
    }
    int end = grid.sentenceEnd(spot.head());
    boolean document = false;
    for (int i = spot.end(); i < Math.min(end, spot.end() + REACH); i++) {
      int phrase = grid.phraseOf(i);
      document |= phrase >= 0 && context.phraseKind(phrase).equals("document");
      if (grid.is(i, Grid.COLON)) {
        return document ? Sources.behind(context, spot, subject, i + 1, end, CONFIDENCE) : null;
      }
      if (grid.predicateOf(i) >= 0) {
        return null;
      }
    }
    return null;
  }
}
