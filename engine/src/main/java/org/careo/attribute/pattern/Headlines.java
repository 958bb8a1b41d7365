package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.SegmentKind;
import org.jspecify.annotations.Nullable;

/** "Ferry owner knew of faulty pumps: report": the colon of a headline with who says it behind. */
final class Headlines {
  private static final int LONGEST = 4;

  private Headlines() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int end = grid.sentenceEnd(spot.head());
    if (grid.segmentKind(spot.head()) != SegmentKind.TITLE
        || end - spot.end() > LONGEST
        || context.finiteBetween(start, spot.first()) == 0) {
      return null;
    }
    int phrase = grid.phraseOf(spot.end());
    if (phrase < 0 || grid.phrases().get(phrase).end() != end) {
      return null;
    }
    Phrase who = grid.phrases().get(phrase);
    String lemma = grid.token(who.head()).lemma();
    CueLexicon lexicon = CueLexicon.of(grid.language(who.head()));
    boolean says =
        Sources.isSomebody(context, phrase)
            || lexicon.isIn("document", lemma)
            || lexicon.isIn("journalism", lemma)
            || lexicon.isIn("media", lemma);
    return says
        ? Sources.of(
            context, spot, phrase, List.of(new Attribution.Range(start, spot.first())), 0.9)
        : null;
  }
}
