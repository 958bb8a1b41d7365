package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
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
        return document ? read(context, spot, subject, i + 1, end) : null;
      }
      if (grid.predicateOf(i) >= 0) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Attribution read(
      Context context, Spot spot, int subject, int first, int sentenceEnd) {
    Grid grid = context.grid();
    int end = sentenceEnd;
    while (end > first && grid.is(end - 1, Grid.STOP)) {
      end--;
    }
    if (end <= first) {
      return null;
    }
    Phrase who = grid.phrases().get(subject);
    SourceQuestion.Candidate source =
        new SourceQuestion.Candidate(who.first(), who.end(), subject, 0, false);
    List<Attribution.Range> content = List.of(new Attribution.Range(first, end));
    return new Attribution(
        spot,
        Shape.RIGHT,
        Extent.of(context, spot, source, content),
        new Attribution.Range(who.first(), who.end()),
        content,
        CONFIDENCE,
        List.of());
  }
}
