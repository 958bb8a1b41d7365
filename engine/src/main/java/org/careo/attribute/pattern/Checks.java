package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;

/** What an answer of the rankers must stand up to before it becomes a statement. */
final class Checks {
  private static final double SURE = 0.75;

  private Checks() {}

  /**
   * Whether an attribution holds: a thing ("the drug war demands strategies") is a source only with
   * words or a clause of its own, and weak cues, nouns and adjectives need a sure answer.
   */
  static boolean stands(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    if (overlapsItself(attribution)) {
      return false;
    }
    int first = attribution.contentFirst();
    boolean words =
        grid.quotation(first) >= 0
            || grid.is(first - 1, "THAT")
            || grid.is(first, "THAT")
            || attribution.shape() != Shape.RIGHT;
    if (words || attribution.confidence() >= SURE) {
      return true;
    }
    boolean thing =
        !attribution.nominal().isEmpty()
            && context.phraseKind(grid.phraseOf(attribution.nominal().first())).equals("thing");
    boolean weak =
        spot.cue().strength() == Cue.Strength.WEAK
            || spot.kind() == Spot.Kind.NOUN
            || spot.kind() == Spot.Kind.ADJECTIVE;
    return !thing && !weak;
  }

  private static boolean overlapsItself(Attribution attribution) {
    Attribution.Range cue =
        new Attribution.Range(attribution.spot().first(), attribution.spot().end());
    for (Attribution.Range piece : attribution.content()) {
      if (piece.overlaps(cue) || piece.overlaps(attribution.source())) {
        return true;
      }
    }
    return false;
  }

  /** A colon behind a cue verb is no cue of its own: the verb keeps the content. */
  static List<Attribution> withoutDoubles(List<Attribution> attributions) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : attributions) {
      boolean doubled = false;
      if (attribution.spot().kind() == Spot.Kind.COLON && !kept.isEmpty()) {
        Attribution before = kept.getLast();
        doubled = before.content().getLast().overlaps(attribution.content().getFirst());
      }
      if (!doubled) {
        kept.add(attribution);
      }
    }
    return kept;
  }
}
