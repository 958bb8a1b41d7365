package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** "NAME, role: “words”" at the beginning of a paragraph: a label list of speakers. */
final class Labels {
  private static final int LONGEST = 24;

  private Labels() {}

  /** The attribution of a label; null when the colon ends none. */
  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (grid.is(spot.head(), Grid.DASH)) {
      return signed(grid, spot);
    }
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
    int end = grid.quotationEnd(first);
    return new Attribution(
        spot,
        Shape.RIGHT,
        new Attribution.Range(start, spot.first()),
        new Attribution.Range(start, grid.phrases().get(phrase).end()),
        List.of(new Attribution.Range(first, end)),
        0.9,
        List.of());
  }

  /** Whether a dash behind a quotation is followed by a name to the end of the paragraph. */
  static boolean isSignature(Grid grid, int dash) {
    int quote = dash < 2 ? -1 : closing(grid, dash);
    if (!grid.is(dash, Grid.DASH) || quote < 0) {
      return false;
    }
    int phrase = grid.phraseOf(dash + 1);
    if (phrase < 0 || !isNamed(grid, phrase) || grid.paragraph(dash) < 0) {
      return false;
    }
    int end = grid.paragraphEnd(dash);
    for (int i = dash + 1; i < end; i++) {
      if (grid.predicateOf(i) >= 0 || grid.quotation(i) >= 0) {
        return false;
      }
    }
    return end - dash <= LONGEST && grid.paragraph(quote) == grid.paragraph(dash);
  }

  /** The mark that closes a quotation before a dash, a full stop between them or not; else -1. */
  private static int closing(Grid grid, int dash) {
    int quote = grid.is(dash - 1, Grid.STOP) ? dash - 2 : dash - 1;
    return grid.is(quote, Grid.CLOSE_QUOTE) ? quote : -1;
  }

  /** "Dale Roper", "senadora Ruth Amaya": a name, alone or behind a title. */
  private static boolean isNamed(Grid grid, int phrase) {
    Phrase here = grid.phrases().get(phrase);
    return here.isName() || grid.tag(here.end() - 1) == PartOfSpeech.PROPN;
  }

  /** "“C” – NAME, title": the quotation is put to whoever signs it. */
  private static Attribution signed(Grid grid, Spot spot) {
    int last = closing(grid, spot.first());
    int first = grid.quotationStart(last);
    int end = grid.bare(spot.end(), grid.paragraphEnd(spot.head()));
    return new Attribution(
        spot,
        Shape.LEFT,
        new Attribution.Range(spot.end(), end),
        new Attribution.Range(spot.end(), grid.phrases().get(grid.phraseOf(spot.end())).end()),
        List.of(new Attribution.Range(first, last + 1)),
        0.9,
        List.of());
  }
}
