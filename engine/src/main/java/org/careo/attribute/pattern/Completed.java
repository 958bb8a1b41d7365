package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.jspecify.annotations.Nullable;

/**
 * "Mota said her brother, a driver for the convoy, had called her": a subject whose apposition was
 * taken for the end of what is said. The content goes on to the end of the sentence.
 */
final class Completed {

  private Completed() {}

  /** Whether the words end with one that opens a clause, and the clause follows. */
  private static boolean isOpen(Grid grid, Attribution attribution) {
    int end = attribution.contentEnd();
    return attribution.shape() == Shape.RIGHT
        && attribution.content().size() == 1
        && end < grid.sentenceEnd(attribution.spot().head())
        && (grid.is(end - 1, "IF") || grid.is(end - 1, "WH") || grid.is(end - 1, "THAT"))
        && (grid.predicateOf(end) >= 0 || grid.phraseOf(end) >= 0);
  }

  static @Nullable Attribution of(Context context, @Nullable Attribution attribution) {
    if (attribution != null && isOpen(context.grid(), attribution)) {
      // "se negó a aclarar si | habrá más detenciones"
      int first = attribution.contentFirst();
      int end = ObjectEnd.of(context, attribution.spot(), attribution.contentEnd());
      return attribution.withContent(new Attribution.Range(first, end));
    }
    if (attribution == null
        || attribution.shape() != Shape.RIGHT
        || attribution.spot().kind() != Spot.Kind.VERB
        || attribution.spot().cue().strength() != Cue.Strength.STRONG
        || !attribution.spot().cue().takes("that")) {
      return attribution;
    }
    Grid grid = context.grid();
    Attribution.Range piece = attribution.content().getLast();
    int end = grid.sentenceEnd(piece.first());
    boolean subject =
        grid.phraseOf(piece.first()) >= 0
            && grid.is(piece.end(), Grid.COMMA)
            && grid.quotation(piece.first()) < 0
            && context.finiteBetween(piece.first(), piece.end()) == 0;
    int close = subject ? piece.end() + 1 : end;
    while (close < end && !grid.is(close, Grid.COMMA) && grid.predicateOf(close) < 0) {
      close++;
    }
    int verb = close + 1 < end && grid.is(close, Grid.COMMA) ? grid.predicateOf(close + 1) : -1;
    if (verb < 0 || !grid.predicates().get(verb).isFinite() || grid.phraseOf(piece.end() + 1) < 0) {
      return attribution;
    }
    end = grid.bare(close, end);
    List<Attribution.Range> content = new ArrayList<>(attribution.content());
    content.set(content.size() - 1, new Attribution.Range(piece.first(), end));
    return attribution.withContent(content);
  }
}
