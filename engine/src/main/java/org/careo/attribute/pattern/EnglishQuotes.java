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
    return of(context, spot, mark, phrase, 0.8);
  }

  /**
   * "“C,” stressed the mayor": right behind a quotation a verb with somebody behind it. The first
   * phrase behind the verb and small words of description is who.
   */
  static @Nullable Attribution inverted(Context context, Spot spot) {
    Grid grid = context.grid();
    int mark = spot.first() - 1;
    if (spot.kind() != Spot.Kind.VERB
        || mark < 2
        || !grid.is(mark, Grid.CLOSE_QUOTE)
        || grid.sentence(mark) != grid.sentence(spot.head())
        || !spot.cue().takes("quote")
        || grid.quotation(spot.head()) >= 0
        || !closesClause(grid, mark)) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    int at = spot.end();
    int end = grid.sentenceEnd(spot.head());
    while (at < end
        && at - spot.end() < LONGEST
        && grid.phraseOf(at) < 0
        && !grid.isPunctuation(at)
        && grid.predicateOf(at) < 0) {
      at++;
    }
    int phrase = described(grid, at, end);
    if (phrase < 0
        || !predicate.isFinite()
        || predicate.passive()
        || !Sources.isSomebody(context, phrase)) {
      return null;
    }
    Attribution whole = of(context, spot, mark, phrase, 0.9);
    return whole.withSource(
        named(grid, whole.source(), grid.phrases().get(phrase)), whole.nominal());
  }

  /** The quotation that ends with a mark, put to a phrase and what names it whole. */
  private static Attribution of(
      Context context, Spot spot, int mark, int phrase, double confidence) {
    Grid grid = context.grid();
    Phrase who = grid.phrases().get(phrase);
    List<Attribution.Range> content =
        List.of(new Attribution.Range(grid.quotationStart(mark), mark + 1));
    SourceQuestion.Candidate source = SourceQuestion.Candidate.of(grid, phrase);
    return new Attribution(
        spot,
        Shape.LEFT,
        Extent.of(context, spot, source, content),
        new Attribution.Range(who.first(), who.end()),
        content,
        confidence,
        List.of());
  }

  /** "President Ruiz, who has ordered an inquiry": what she has done is no part of her name. */
  private static Attribution.Range named(Grid grid, Attribution.Range extent, Phrase who) {
    int end = who.end();
    while (end < extent.end() && !(grid.is(end, Grid.COMMA) && grid.is(end + 1, "WHO"))) {
      end++;
    }
    return new Attribution.Range(extent.first(), end);
  }

  /** A comma, question or exclamation mark inside the quotation, or a comma behind it. */
  private static boolean closesClause(Grid grid, int mark) {
    return grid.is(mark - 1, Grid.COMMA)
        || grid.lower(mark - 1).equals("?")
        || grid.lower(mark - 1).equals("!");
  }

  /** "tough-talking President Ana Ruiz": the phrase at a token, or behind its hyphen. */
  private static int described(Grid grid, int at, int end) {
    int phrase = at < end ? grid.phraseOf(at) : -1;
    int next = at;
    while (phrase < 0
        && next < end
        && (grid.lower(next).equals("-") || grid.predicateOf(next) >= 0)) {
      next++;
      phrase = next < end ? grid.phraseOf(next) : -1;
    }
    return phrase;
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
