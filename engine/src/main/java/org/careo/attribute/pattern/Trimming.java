package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;

/**
 * Cuts off the end of a content what surely does not belong to it: a citation in brackets, and a
 * coordinated verb that is a further cue of the same source.
 */
final class Trimming {

  private static final int ASIDE = 10;

  private Trimming() {}

  static Attribution of(Context context, Attribution whole) {
    Attribution attribution = withoutAside(context, whole);
    Attribution.Range last = attribution.content().getLast();
    if (last.first() < attribution.spot().first()) {
      return attribution;
    }
    int end = withoutCitation(context.grid(), last);
    end = beforeNextCue(context, attribution.spot(), new Attribution.Range(last.first(), end));
    if (end == last.end()) {
      return attribution;
    }
    List<Attribution.Range> content = new ArrayList<>(attribution.content());
    content.set(content.size() - 1, new Attribution.Range(last.first(), end));
    return new Attribution(
        attribution.spot(),
        attribution.shape(),
        attribution.source(),
        attribution.nominal(),
        content,
        attribution.confidence(),
        attribution.others());
  }

  /** "C, according to a memo, the Times reported": who reported all of it is no piece of C. */
  private static Attribution withoutAside(Context context, Attribution attribution) {
    Attribution.Range last = attribution.content().getLast();
    boolean behind = attribution.shape() == Shape.BOTH && last.first() >= attribution.spot().end();
    if (!behind || last.end() - last.first() > ASIDE || attribution.content().size() < 2) {
      return attribution;
    }
    Grid grid = context.grid();
    boolean aside = false;
    for (int i = last.first(); i < last.end(); i++) {
      int spot = context.spotAt(i);
      aside |=
          spot >= 0
              && context.spots().get(spot).cue().takes("parenthesis")
              && context.spots().get(spot).cue().strength() == Cue.Strength.STRONG;
    }
    if (!aside
        || grid.quotation(last.first()) >= 0
        || context.finiteBetween(last.first(), last.end()) > 1) {
      return attribution;
    }
    return new Attribution(
        attribution.spot(),
        Shape.LEFT,
        attribution.source(),
        attribution.nominal(),
        attribution.content().subList(0, attribution.content().size() - 1),
        attribution.confidence(),
        attribution.others());
  }

  /** "(Name, 2031)" at the end. */
  private static int withoutCitation(Grid grid, Attribution.Range piece) {
    int end = piece.end();
    if (!grid.is(end - 1, Grid.CLOSE_BRACKET) || end - 2 < piece.first()) {
      return end;
    }
    boolean year = grid.lower(end - 2).matches("(19|20)\\d\\d[a-z]?");
    int open = end - 2;
    while (open > piece.first() && !grid.is(open, Grid.OPEN_BRACKET)) {
      open--;
    }
    return year && open > piece.first() + 1 ? open : end;
  }

  /** "said that A and warned of B": the second verb has a content of its own. */
  private static int beforeNextCue(Context context, Spot spot, Attribution.Range piece) {
    Grid grid = context.grid();
    if (spot.predicate() < 0 || grid.quotation(spot.head()) >= 0) {
      return piece.end();
    }
    for (int i = piece.first() + 2; i + 2 < piece.end(); i++) {
      boolean joins = grid.is(i, "AND") || grid.is(i, "BUT");
      int number = joins ? grid.predicateOf(i + 1) : -1;
      if (number < 0 || grid.quotation(i) >= 0) {
        continue;
      }
      Predicate next = grid.predicates().get(number);
      int other = context.spotAt(next.head());
      if (!next.isFinite() || other < 0) {
        continue;
      }
      Cue cue = context.spots().get(other).cue();
      boolean behindQuote =
          grid.is(i - 1, Grid.CLOSE_QUOTE) && grid.is(piece.first(), Grid.OPEN_QUOTE);
      boolean alike = Likeness.of(context, spot, context.mainVerb(piece.first()), i).equals("cue!");
      if (cue.strength() != Cue.Strength.WEAK && (behindQuote || alike)) {
        return grid.is(i - 1, Grid.COMMA) ? i - 1 : i;
      }
    }
    return piece.end();
  }
}
