package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.model.Language;

/** Attributions that only look like ones: nothing is said in them, or not by whom they name. */
final class Misreadings {
  private static final int NEAR = 4;

  private Misreadings() {}

  /** Whether an attribution is such a one. */
  static boolean is(Context context, Attribution attribution) {
    Grid grid = context.grid();
    return isAnonymity(grid, attribution)
        || isUntold(context, attribution)
        || isBroken(grid, attribution)
        || isAdded(context, attribution);
  }

  /** "They were informed of the visit", "fue informada el 2 de mayo": by nobody, and nothing. */
  private static boolean isUntold(Context context, Attribution attribution) {
    Grid grid = context.grid();
    int first = attribution.contentFirst();
    int phrase = grid.phraseOf(first);
    boolean time = phrase >= 0 && Times.is(grid, grid.phrases().get(phrase));
    return Recipients.isTold(grid, attribution.spot())
        && (attribution.source().isEmpty() || time)
        && grid.predicateOf(first) < 0
        && grid.quotation(first) < 0
        && context.finiteBetween(first, attribution.contentEnd()) == 0;
  }

  /** "siempre nos | negamos": unquoted words that run into a cue nobody is named for. */
  private static boolean isBroken(Grid grid, Attribution attribution) {
    int first = attribution.spot().first();
    return attribution.spot().kind() == Spot.Kind.VERB
        && attribution.source().isEmpty()
        && attribution.shape() == Shape.LEFT
        && attribution.contentEnd() == first
        && grid.is(first - 1, "HIM")
        && attribution.contentFirst() < first - 1;
  }

  /** "a ello se añaden dos toneladas": a thing that is added says nothing. */
  private static boolean isAdded(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    if (spot.kind() != Spot.Kind.VERB || !grid.language(spot.head()).equals(Language.SPANISH)) {
      return false;
    }
    int verb = grid.predicates().get(spot.predicate()).first();
    boolean reflexive = grid.is(verb, "SE") || grid.is(verb - 1, "SE");
    int first = attribution.contentFirst();
    boolean clause =
        grid.is(first - 1, "THAT")
            || grid.quotation(first) >= 0
            || context.finiteBetween(first, attribution.contentEnd()) > 0;
    return reflexive
        && !clause
        && CueLexicon.of(Language.SPANISH).isIn("adding", spot.cue().lemma())
        && attribution.shape() == Shape.RIGHT;
  }

  /** "who asked not to be named": how a source is told of, not what it says. */
  private static boolean isAnonymity(Grid grid, Attribution attribution) {
    int first = attribution.contentFirst();
    boolean not = false;
    boolean asks =
        switch (attribution.spot().cue().cueClass()) {
          case "ask", "demand" -> attribution.shape() == Shape.RIGHT;
          default -> false;
        };
    int end = Math.min(attribution.contentEnd(), first + NEAR + 1);
    for (int i = first; asks && i < end; i++) {
      not |= grid.is(i, "NOT");
      int number = not ? grid.predicateOf(i) : -1;
      if (number >= 0) {
        int head = grid.predicates().get(number).head();
        return CueLexicon.of(grid.language(head)).isIn("disclosing", grid.token(head).lemma());
      }
    }
    return false;
  }
}
