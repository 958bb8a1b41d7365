package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.model.Language;
import org.jspecify.annotations.Nullable;

/** English clauses with "that" whose holder or subject the rankers mistake. */
final class EnglishClauses {

  private EnglishClauses() {}

  /** "said | the allegation that C has no basis": the claim is the subject of what is said. */
  static @Nullable Attribution ofClaim(Context context, Spot spot) {
    Grid grid = context.grid();
    int phrase = spot.cue().takes("that") ? grid.phraseOf(spot.end()) : -1;
    int that = phrase < 0 ? -1 : grid.phrases().get(phrase).end();
    int noun = that <= spot.end() ? -1 : context.spotAt(that - 1);
    boolean claim =
        noun >= 0
            && grid.is(that, "THAT")
            && spot.cue().strength() == Cue.Strength.STRONG
            && !spot.cue().cueClass().equals("tell")
            && context.spots().get(noun).kind() == Spot.Kind.NOUN
            && context.finiteBetween(that, grid.sentenceEnd(that)) > 1;
    int subject = claim ? Subjects.outer(grid, spot.predicate()) : -1;
    return subject < 0 || grid.phrases().get(subject).end() > spot.first()
        ? null
        : EnglishFrames.clause(context, spot, subject, spot.end());
  }

  /** "The union is convinced that C": a state of mind, and whose. */
  static @Nullable Attribution convinced(Context context, Spot spot) {
    Grid grid = context.grid();
    boolean mind = CueLexicon.of(Language.ENGLISH).isIn("state of mind", spot.cue().lemma());
    int subject = mind && grid.is(spot.end(), "THAT") ? Subjects.outer(grid, spot.predicate()) : -1;
    return Sources.isSomebody(context, subject)
        ? EnglishFrames.clause(context, spot, subject, spot.end())
        : null;
  }
}
