package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;

/**
 * English cues with a clause right behind them, "that" or not, where an aside or a relative pronoun
 * stands between them and who says it: "The wives, one of whom spoke to the Star, say they were
 * never told", "the ministry, which had said 12 barrels were found, now says 21".
 */
final class BareClauses {

  private BareClauses() {}

  /** The phrase of who says the clause; -1 where the cue is no such one. */
  static int subject(Context context, Spot spot) {
    Grid grid = context.grid();
    if (!spot.cue().takes("that")
        || spot.cue().strength() != Cue.Strength.STRONG
        || !opensClause(grid, spot.end())) {
      return -1;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    int before = predicate.first() - 1;
    if (grid.is(before, "WHO") || grid.is(before, "WHICH")) {
      int subject = Subjects.outer(grid, spot.predicate());
      boolean aside = grid.is(before - 1, Grid.COMMA) && Sources.isSomebody(context, subject);
      return aside && grid.phrases().get(subject).end() < before ? subject : -1;
    }
    return behindAside(context, before, grid.sentenceStart(spot.head()));
  }

  /** A subject with its finite verb, behind "that" or not. */
  private static boolean opensClause(Grid grid, int from) {
    int first = grid.is(from, "THAT") ? from + 1 : from;
    int phrase = first < grid.size() ? grid.phraseOf(first) : -1;
    int verb =
        phrase >= 0 && grid.phrases().get(phrase).first() == first
            ? grid.predicateOf(grid.phrases().get(phrase).end())
            : -1;
    return verb >= 0 && grid.predicates().get(verb).isFinite();
  }

  private static int behindAside(Context context, int before, int start) {
    Grid grid = context.grid();
    int close = before;
    while (close > start && grid.tag(close) == PartOfSpeech.ADV) {
      close--;
    }
    int open = start;
    while (open < close && !grid.is(open, Grid.COMMA)) {
      open++;
    }
    int who = open <= start ? -1 : Restrictive.ungoverned(grid, open - 1);
    boolean stands =
        grid.is(close, Grid.COMMA)
            && open < close
            && context.commasBetween(start, close) == 1
            && context.finiteBetween(start, open) == 0
            && context.finiteBetween(open, close) > 0
            && context.quoteMarksBetween(start, close) == 0
            && who >= 0
            && grid.phrases().get(who).first() == start
            && Sources.isSomebody(context, who);
    return stands ? who : -1;
  }
}
