package org.careo.attribute.pattern;

import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;

/** Names the pattern an attribution follows, for the person who asks why. */
public final class Patterns {

  private Patterns() {}

  /** Id of the pattern: cue and construction, then the side of the content. */
  public static String name(Grid grid, Attribution attribution) {
    Spot spot = attribution.spot();
    String construction =
        switch (spot.kind()) {
          case PREPOSITION -> "according-to";
          case ADVERB -> "adverb";
          case NOUN -> "noun-cue";
          case ADJECTIVE -> "adjective-cue";
          case COLON -> "label-colon";
          case VERB -> verb(grid, attribution);
        };
    return construction
        + switch (attribution.shape()) {
          case NONE, RIGHT -> "";
          case LEFT -> "/content-before";
          case BOTH -> "/content-around";
        };
  }

  private static String verb(Grid grid, Attribution attribution) {
    Spot spot = attribution.spot();
    Predicate predicate = grid.predicates().get(spot.predicate());
    if (AsReported.opensComparison(grid, spot.first())) {
      return "as-reported";
    }
    if (predicate.passive()) {
      return attribution.source().isEmpty() ? "impersonal-passive" : "passive-by";
    }
    if (predicate.form().equals("ING")) {
      return "participle";
    }
    boolean behind = !attribution.source().isEmpty() && attribution.source().first() > spot.head();
    if (behind) {
      return "inversion";
    }
    if (attribution.shape() != Shape.RIGHT) {
      return "parenthesis";
    }
    int first = attribution.contentFirst();
    return switch (grid.kind(first - 1)) {
      case "THAT" -> "clause-that";
      case "COLON" -> "colon";
      default ->
          grid.is(first, Grid.OPEN_QUOTE)
              ? "quotation"
              : grid.is(first, "TO") ? "infinitive" : "clause";
    };
  }
}
