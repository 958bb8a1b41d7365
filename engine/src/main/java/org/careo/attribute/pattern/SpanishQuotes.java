package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks or behind a raya with the cue right after them: "«C», dijo S", "—C —dijo
 * S—. C", "«C», se quejó". The content is the whole quotation, however many sentences it has.
 */
final class SpanishQuotes {
  private SpanishQuotes() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    boolean cue =
        spot.cue().isListed() && (spot.cue().takes("quote") || spot.cue().takes("inversion"));
    int behind = spot.end() < grid.size() ? grid.phraseOf(spot.end()) : -1;
    boolean follows =
        behind >= 0
            && grid.phrases().get(behind).first() == spot.end()
            && Sources.isSomebody(context, behind);
    // "«Nunca salió», zanjó Merchán": between a quotation and somebody every verb is one of saying.
    if (!predicate.isFinite() || !cue && !follows || spot.first() < 2) {
      return null;
    }
    // "«C», les dijo a los vecinos": whom it was said to stands before the verb too.
    int from = SpanishFrames.beforeClitic(grid, spot.first());
    boolean raya = grid.is(from - 1, Grid.DASH);
    boolean comma = grid.is(from - 1, Grid.COMMA);
    int last = raya || comma ? from - 2 : from - 1;
    boolean marked =
        grid.is(last, Grid.CLOSE_QUOTE)
            || last > 0 && grid.is(last, Grid.COMMA) && grid.is(last - 1, Grid.CLOSE_QUOTE);
    boolean spoken = raya && opensWithRaya(grid, spot.first());
    if (!marked && !spoken) {
      return null;
    }
    int first = spoken ? grid.paragraphStart(spot.first()) : start(context, last);
    if (first < 0 || first > last) {
      return null;
    }
    List<Attribution.Range> content = new ArrayList<>();
    content.add(new Attribution.Range(spoken ? first + 1 : first, last + 1));
    int phrase = source(context, spot, predicate);
    Attribution.Range nominal = Attribution.Range.NONE;
    Attribution.Range source = Attribution.Range.NONE;
    if (phrase >= 0) {
      Phrase who = grid.phrases().get(phrase);
      nominal = new Attribution.Range(who.first(), who.end());
      source = Extent.of(context, spot, SourceQuestion.Candidate.of(grid, phrase), content);
    }
    Attribution.Range rest = rest(grid, Math.max(spot.end(), source.end()), spoken);
    if (!rest.isEmpty()) {
      content.add(rest);
    }
    return new Attribution(
        spot, rest.isEmpty() ? Shape.LEFT : Shape.BOTH, source, nominal, content, 0.95, List.of());
  }

  /**
   * First token of the quotation that ends at a token, or of the clause it closes: "Le habían
   * pedido que «olvidara», dijo S"; -1 when no quotation ends there.
   */
  private static int start(Context context, int last) {
    Grid grid = context.grid();
    if (grid.quotation(last) < 0) {
      return -1;
    }
    int quoted = grid.quotationStart(last);
    int clause = grid.sentenceStart(quoted);
    boolean fragment =
        quoted > clause
            && !grid.isPunctuation(quoted - 1)
            && grid.sentence(last) == grid.sentence(quoted)
            && context.quoteMarksBetween(clause, quoted) == 0
            && context.finiteBetween(clause, quoted) > 0;
    for (int i = quoted - 1; fragment && i > clause; i--) {
      if (grid.is(i, Grid.SEMICOLON) || grid.is(i, Grid.COLON)) {
        return i + 1;
      }
    }
    return fragment ? clause : quoted;
  }

  /** Whether the paragraph is a turn of a dialogue: it begins with the dash. */
  private static boolean opensWithRaya(Grid grid, int index) {
    int start = grid.paragraphStart(index);
    String mark = grid.lower(start);
    return start < index && (mark.equals("—") || mark.equals("―") || mark.equals("–"));
  }

  /** The phrase behind the cue that names who speaks; -1 when it is dropped or impersonal. */
  private static int source(Context context, Spot spot, Predicate predicate) {
    Grid grid = context.grid();
    return grid.is(predicate.first(), "SE") && hasClitic(grid, predicate)
        ? -1
        : Postposed.subject(context, spot.end(), grid.sentenceEnd(spot.head()));
  }

  /** "se le preguntó": nobody is named. */
  private static boolean hasClitic(Grid grid, Predicate predicate) {
    for (int i = predicate.first() + 1; i < predicate.head(); i++) {
      if (grid.is(i, "HIM") && grid.language(i).equals(Language.SPANISH)) {
        return true;
      }
    }
    return false;
  }

  /** What is quoted on behind the source: a further quotation, or the rest of a dialogue's turn. */
  private static Attribution.Range rest(Grid grid, int from, boolean spoken) {
    int at = from;
    boolean dash = at < grid.size() && grid.is(at, Grid.DASH);
    while (at < grid.size()
        && grid.paragraph(at) == grid.paragraph(from - 1)
        && (grid.is(at, Grid.DASH)
            || grid.is(at, Grid.COMMA)
            || grid.is(at, Grid.COLON)
            || dash && grid.is(at, Grid.STOP))) {
      at++;
    }
    if (at >= grid.size() || grid.paragraph(at) != grid.paragraph(from - 1)) {
      return Attribution.Range.NONE;
    }
    if (spoken && dash) {
      int end = grid.bare(at, grid.paragraphEnd(at));
      return new Attribution.Range(at, end);
    }
    if (!grid.is(at, Grid.OPEN_QUOTE) || grid.sentence(at) != grid.sentence(from - 1)) {
      return Attribution.Range.NONE;
    }
    return new Attribution.Range(at, grid.quotationEnd(at));
  }
}
