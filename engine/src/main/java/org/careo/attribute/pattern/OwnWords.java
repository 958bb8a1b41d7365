package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;

/**
 * Inside somebody's own words what he tells of another ends where he speaks of himself again: "the
 * minister swore nobody came, | and I don't believe it", "mi abogado me dijo que callara, | así que
 * hasta aquí llego".
 */
final class OwnWords {
  private static final int REACH = 12;

  private OwnWords() {}

  /** End of the words told of another: those of the piece, or where the first person begins. */
  static int before(Context context, Attribution attribution, Attribution.Range piece) {
    Grid grid = context.grid();
    int head = attribution.spot().head();
    boolean other =
        isSpoken(grid, head)
            && !attribution.nominal().isEmpty()
            && !isSelf(grid, attribution.nominal().end() - 1);
    for (int i = piece.first() + 1; other && i + 1 < piece.end(); i++) {
      boolean breaks = grid.is(i, Grid.COMMA) || grid.is(i, Grid.SEMICOLON);
      if (breaks
          && grid.quotation(i) == grid.quotation(head)
          && isOfSelf(grid, i + 1, piece.end())) {
        return i;
      }
    }
    return piece.end();
  }

  /** Whether a cue stands in a quotation or in an answer of an interview. */
  private static boolean isSpoken(Grid grid, int token) {
    return grid.quotation(token) >= 0 || grid.interview().holds(token);
  }

  /** Whether the first verb behind a token is in the first person. */
  private static boolean isOfSelf(Grid grid, int from, int end) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      int number = grid.predicateOf(i);
      if (number < 0 || !grid.predicates().get(number).isFinite()) {
        continue;
      }
      return isFirst(grid, grid.predicates().get(number));
    }
    return false;
  }

  private static boolean isFirst(Grid grid, Predicate predicate) {
    if (grid.language(predicate.head()).equals(Language.ENGLISH)) {
      int subject = Subjects.of(grid, grid.predicateOf(predicate.head()), 0);
      return subject >= 0
          && grid.phrases().get(subject).end() <= predicate.first()
          && isSelf(grid, grid.phrases().get(subject).first());
    }
    for (int i = predicate.first(); i <= predicate.head(); i++) {
      if (grid.token(i).has("Person=1")) {
        return grid.token(i).has("VerbForm=Fin");
      }
    }
    return false;
  }

  private static boolean isSelf(Grid grid, int token) {
    return CueLexicon.of(grid.language(token)).isIn("self", grid.lower(token));
  }
}
