package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "“C,” S said": a quotation with the phrase that names its speaker and a cue right behind it.
 * Asked where the rankers are not sure enough to answer.
 */
final class EnglishQuotes {
  private static final int LONGEST = 8;

  private EnglishQuotes() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB
        || spot.cue().strength() == Cue.Strength.WEAK
        || !spot.cue().takes("quote")
        || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    int mark = closingMark(grid, spot.first());
    int phrase = mark < 0 ? -1 : grid.phraseOf(mark + 1);
    if (phrase < 0 || !predicate.isFinite() || predicate.passive()) {
      return null;
    }
    Phrase who = grid.phrases().get(phrase);
    boolean speaks =
        who.first() == mark + 1
            && who.end() <= spot.first()
            && context.finiteBetween(mark + 1, spot.first()) == 0
            && !context.phraseKind(phrase).equals("thing");
    if (!speaks) {
      return null;
    }
    int first = mark;
    while (first > 0 && grid.quotation(first - 1) == grid.quotation(mark)) {
      first--;
    }
    Attribution.Range content = new Attribution.Range(first, mark + 1);
    SourceQuestion.Candidate source = SourceQuestion.Candidate.of(grid, phrase);
    return new Attribution(
        spot,
        Shape.LEFT,
        Extent.of(context, spot, source, List.of(content)),
        new Attribution.Range(who.first(), who.end()),
        List.of(content),
        0.8,
        List.of());
  }

  /**
   * The mark that closes a quotation a few tokens before the cue, in its sentence; -1 when none.
   */
  private static int closingMark(Grid grid, int cue) {
    for (int i = cue - 1; i >= Math.max(grid.sentenceStart(cue), cue - LONGEST); i--) {
      if (grid.is(i, Grid.CLOSE_QUOTE)) {
        return i;
      }
      if (grid.is(i, Grid.COMMA)) {
        return -1;
      }
    }
    return -1;
  }
}
