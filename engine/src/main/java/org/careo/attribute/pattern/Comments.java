package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.Language;

/**
 * "said that C, a finding the force rejects", "dijo que C, postura que mantiene": a noun that names
 * what was said, with a clause of its own, is the report's comment on it.
 */
final class Comments {

  private Comments() {}

  /** The comma before the comment at the end of a content; the content's end where none is. */
  static int before(Context context, Attribution.Range piece) {
    Grid grid = context.grid();
    for (int i = piece.first() + 1; i + 3 < piece.end(); i++) {
      if (grid.is(i, Grid.COMMA) && grid.quotation(i) < 0 && isComment(context, i + 1)) {
        return i;
      }
    }
    return piece.end();
  }

  /** Whether a noun of comment with its own clause begins at a token. */
  static boolean isComment(Context context, int first) {
    Grid grid = context.grid();
    int number = grid.phraseOf(first);
    Phrase phrase = number < 0 ? null : grid.phrases().get(number);
    if (phrase == null
        || phrase.first() != first
        || !CueLexicon.of(grid.language(first))
            .isIn("comment noun", grid.token(phrase.head()).lemma())) {
      return false;
    }
    int behind = phrase.end();
    boolean relative =
        grid.is(behind, "THAT") || grid.is(behind, "WHICH") || Extent.opensRelative(grid, behind);
    if (grid.language(first).equals(Language.SPANISH)) {
      return relative && phrase.head() == first;
    }
    boolean one = grid.reads(first, "indefinite");
    int subject = grid.phraseOf(behind);
    int verb = subject < 0 ? -1 : grid.predicateOf(grid.phrases().get(subject).end());
    boolean contact = verb >= 0 && grid.predicates().get(verb).isFinite();
    return one && (relative || contact);
  }
}
