package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * A noun for what somebody holds, and the clause it is or is told by: "the official line is that
 * C", "the company's position is that C", "la postura del gobierno es que C", "the claim, first
 * made by a councilman, that C has never been proven".
 */
final class HeldClauses {
  private static final int ASIDE = 12;

  private HeldClauses() {}

  /** Whether a noun that is no noun cue is one before "is that". */
  static boolean isHeld(Grid grid, int noun) {
    return CueLexicon.of(grid.language(noun)).isIn("held", grid.token(noun).lemma())
        && that(grid, behindOwner(grid, noun + 1)) >= 0;
  }

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.NOUN || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    int behind = behindOwner(grid, spot.end());
    int that = that(grid, behind);
    if (that >= 0) {
      int bound = grid.bare(that, grid.sentenceEnd(spot.head()));
      return clause(context, spot, owner(grid, spot, behind), that, bound);
    }
    return aside(context, spot);
  }

  /** "The claim, first made by S, | that C | has never been proven". */
  private static @Nullable Attribution aside(Context context, Spot spot) {
    Grid grid = context.grid();
    int close = grid.is(spot.end(), Grid.COMMA) ? spot.end() + 1 : grid.size();
    int end = Math.min(grid.sentenceEnd(spot.head()), spot.end() + ASIDE);
    while (close < end && !grid.is(close, Grid.COMMA)) {
      close++;
    }
    boolean english = grid.language(spot.head()).equals(Language.ENGLISH);
    if (!english || close >= end || !grid.is(close + 1, "THAT")) {
      return null;
    }
    Attribution.Range owner = Attribution.Range.NONE;
    for (int i = spot.end(); i < close; i++) {
      int phrase = grid.is(i, "BY") ? grid.phraseOf(i + 1) : -1;
      if (phrase >= 0 && Sources.isSomebody(context, phrase)) {
        owner = new Attribution.Range(i + 1, grid.phrases().get(phrase).end());
      }
    }
    int bound = NounClauses.end(grid, close + 2, grid.sentenceEnd(spot.head()));
    return owner.isEmpty() ? null : clause(context, spot, owner, close + 1, bound);
  }

  private static @Nullable Attribution clause(
      Context context, Spot spot, Attribution.Range owner, int that, int end) {
    Grid grid = context.grid();
    boolean spanish = grid.language(that).equals(Language.SPANISH);
    int first = spanish ? that + 1 : that;
    return end <= first || context.finiteBetween(first, end) == 0
        ? null
        : new Attribution(
            spot,
            Shape.RIGHT,
            owner,
            owner,
            List.of(new Attribution.Range(first, end)),
            0.9,
            List.of());
  }

  /** Behind the phrases of "of" that hang on a noun. */
  private static int behindOwner(Grid grid, int from) {
    int at = from;
    while (at + 1 < grid.size() && grid.tag(at) == PartOfSpeech.ADJ) {
      at++;
    }
    while (at + 1 < grid.size() && (grid.is(at, "OF") || grid.is(at, "VPART"))) {
      int phrase = grid.phraseOf(at + 1);
      if (phrase < 0) {
        return at;
      }
      at = grid.phrases().get(phrase).end();
    }
    return at;
  }

  /** The "that" right behind a form of to be; -1 when none stands there. */
  private static int that(Grid grid, int at) {
    int number = at < grid.size() ? grid.predicateOf(at) : -1;
    int verb = number < 0 ? at : grid.predicates().get(number).head();
    if (verb + 1 >= grid.size() || grid.sentence(verb) != grid.sentence(at)) {
      return -1;
    }
    String lemma = grid.token(verb).lemma();
    return CueLexicon.isInEither("being", lemma) && grid.is(verb + 1, "THAT") ? verb + 1 : -1;
  }

  /** Whose it is: "the company's", "his", "of the company"; empty when nobody is named. */
  private static Attribution.Range owner(Grid grid, Spot spot, int behind) {
    if (behind > spot.end() && grid.phraseOf(spot.end() + 1) >= 0) {
      return new Attribution.Range(
          spot.end() + 1, grid.phrases().get(grid.phraseOf(spot.end() + 1)).end());
    }
    int phrase = grid.phraseOf(spot.head());
    Phrase whole = phrase < 0 ? null : grid.phrases().get(phrase);
    return whole == null ? Attribution.Range.NONE : NounClauses.owner(grid, whole, spot.head());
  }
}
