package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * "La advertencia de la agencia de que C fue ignorada", "su temor de que C": a noun of saying with
 * its clause; the source is whose saying it is.
 */
final class NounClauses {
  private static final int REACH = 9;

  private NounClauses() {}

  /** "The mayor's earlier comment that C angered the unions", "her claim that C surprised us". */
  static @Nullable Attribution english(Context context, Spot spot) {
    Grid grid = context.grid();
    int phrase = grid.phraseOf(spot.head());
    int first = spot.end();
    int emerged = phrase < 0 ? -1 : emerged(grid, first);
    if (emerged >= 0 && spot.cue().isListed()) {
      int end = grid.bare(emerged, grid.sentenceEnd(first));
      List<Attribution.Range> told = List.of(new Attribution.Range(emerged, end));
      Attribution.Range nobody = Attribution.Range.NONE;
      return context.finiteBetween(emerged, end) == 0
          ? null
          : new Attribution(spot, Shape.RIGHT, nobody, nobody, told, 0.9, List.of());
    }
    if (phrase < 0 || !grid.is(first, "THAT") || !spot.cue().isListed()) {
      return null;
    }
    Attribution.Range owner = owner(grid, grid.phrases().get(phrase), spot.head());
    int bound = grid.sentenceEnd(spot.head());
    int end = end(grid, first + 1, bound);
    boolean words = end < bound && context.quoteMarksBetween(first, end) == 0;
    // "The claim that C was rejected": whose it is need not be told where the noun is a subject.
    boolean subject =
        grid.predicateOf(end) >= 0
            && grid.predicateOf(first + 1) < 0
            && grid.phrases().get(phrase).first() == first - 2;
    if (owner.isEmpty() && !subject || !words || context.finiteBetween(first, end) == 0) {
      return null;
    }
    List<Attribution.Range> content = List.of(new Attribution.Range(first, end));
    return new Attribution(spot, Shape.RIGHT, owner, owner, content, 0.9, List.of());
  }

  /** "Reports emerged in July | that C": the word that opens the clause; -1 when none does. */
  private static int emerged(Grid grid, int verb) {
    int number = grid.predicateOf(verb);
    int head = number < 0 ? -1 : grid.predicates().get(number).head();
    if (head < 0
        || !CueLexicon.of(grid.language(head)).isIn("emergence", grid.token(head).lemma())) {
      return -1;
    }
    int at = head + 1;
    int end = grid.sentenceEnd(verb);
    while (at < end && !grid.is(at, "THAT")) {
      int phrase = grid.phraseOf(at);
      boolean time = phrase >= 0 && Times.is(grid, grid.phrases().get(phrase));
      boolean passes = time || grid.tag(at) == PartOfSpeech.ADP || grid.tag(at) == PartOfSpeech.ADV;
      if (!passes) {
        return -1;
      }
      at = phrase >= 0 ? grid.phrases().get(phrase).end() : at + 1;
    }
    return at < end ? at : -1;
  }

  /** Whose saying it is: the possessive or pronoun before the noun; empty when there is none. */
  static Attribution.Range owner(Grid grid, Phrase phrase, int noun) {
    for (int i = noun - 1; i > phrase.first(); i--) {
      if (grid.reads(i, "genitive")) {
        return new Attribution.Range(phrase.first(), i);
      }
    }
    return grid.is(phrase.first(), "HIS")
        ? new Attribution.Range(phrase.first(), phrase.first() + 1)
        : Attribution.Range.NONE;
  }

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    int bound = grid.sentenceEnd(spot.head());
    int at = grid.behindOf(spot.end(), Math.min(bound, spot.end() + REACH));
    int owner = at > spot.end() ? grid.phraseOf(spot.end() + 1) : -1;
    // "la insistencia del ministerio en que C", "las versiones según las cuales C"
    boolean governs = grid.is(at, "OF") || grid.is(at, "IN");
    boolean which = at + 2 < bound && grid.reads(at, "as") && isWhich(grid, at + 1);
    if (!which && (!governs || !grid.is(at + 1, "THAT"))) {
      return null;
    }
    int first = which ? at + 3 : at + 2;
    int end = end(grid, first, bound);
    if (context.finiteBetween(first, end) == 0) {
      return null;
    }
    Attribution.Range content = new Attribution.Range(first, end);
    Attribution.Range nominal =
        owner < 0
            ? Attribution.Range.NONE
            : new Attribution.Range(
                grid.phrases().get(owner).first(), grid.phrases().get(owner).end());
    Attribution.Range source = owner < 0 ? nominal : new Attribution.Range(nominal.first(), at);
    if (owner < 0 && grid.is(spot.first() - 1, "HIS")) {
      nominal = new Attribution.Range(spot.first() - 1, spot.first());
      source = nominal;
    }
    return new Attribution(spot, Shape.RIGHT, source, nominal, List.of(content), 0.9, List.of());
  }

  /** "las cuales", "el cual" at a token. */
  static boolean isWhich(Grid grid, int token) {
    return token + 1 < grid.size()
        && grid.reads(token, "which article")
        && grid.reads(token + 1, "which");
  }

  /** Up to a comma, or to the verb of the sentence the noun is the subject of. */
  static int end(Grid grid, int first, int bound) {
    int verbs = 0;
    for (int i = first; i < bound; i++) {
      if (grid.is(i, Grid.COMMA) || grid.is(i, Grid.SEMICOLON) || grid.is(i, Grid.STOP)) {
        return i;
      }
      int number = grid.predicateOf(i);
      Predicate predicate = number < 0 ? null : grid.predicates().get(number);
      if (predicate != null && predicate.first() == i && predicate.isFinite()) {
        verbs++;
        boolean opened = grid.is(i - 1, "THAT") || grid.is(i - 1, "WHO") || grid.is(i - 1, "AND");
        if (verbs > 1 && !opened) {
          return i;
        }
      }
    }
    return bound;
  }
}
