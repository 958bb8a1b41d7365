package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;

/**
 * "welcomed the talks, even without a date": what a small word like "even", "including", "incluso"
 * adds behind the comma belongs to what was said as long as it has no verb of its own.
 */
final class Additions {
  private Additions() {}

  /** The attribution with what is added right behind its content; the same when nothing is. */
  static Attribution of(Context context, Attribution attribution) {
    Grid grid = context.grid();
    int comma = attribution.contentEnd();
    int limit = grid.sentenceEnd(attribution.spot().head());
    boolean opens =
        attribution.shape() == Shape.RIGHT
            && attribution.content().size() == 1
            && comma + 1 < limit
            && grid.is(comma, Grid.COMMA)
            && grid.quotation(comma) < 0
            && CueLexicon.of(grid.language(comma)).isIn("addition", grid.lower(comma + 1));
    int end = comma + 1;
    while (opens && end < limit && !grid.isPunctuation(end)) {
      end++;
    }
    boolean added =
        opens
            && context.finiteBetween(comma, end) == 0
            && !attribution.source().contains(comma + 1);
    return added
        ? attribution.withContent(new Attribution.Range(attribution.contentFirst(), end))
        : attribution;
  }
}
