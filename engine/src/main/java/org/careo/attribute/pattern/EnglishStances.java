package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of stance whose object is what they are about: "Norway has ruled out sending troops",
 * "leaders welcomed the truce and urged restraint", "senators advocate for an inquiry". Asked where
 * the rankers, trained on speech above all, are not sure enough to answer.
 */
final class EnglishStances {

  private EnglishStances() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB
        || spot.cue().strength() == Cue.Strength.WEAK
        || !isStance(spot.cue())
        || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    int subject = Subjects.of(grid, Sharing.predicate(context, spot), 0);
    boolean stands =
        predicate.isFinite()
            && !predicate.passive()
            && Sources.isSomebody(context, subject)
            && grid.phrases().get(subject).end() <= spot.first();
    int first = stands ? object(context, spot) : -1;
    if (first < 0) {
      return null;
    }
    int end = ObjectEnd.of(context, spot, first);
    return end <= first
        ? null
        : Sources.of(
            context, spot, subject, List.of(new Attribution.Range(first, end)), 0.75);
  }

  private static boolean isStance(Cue cue) {
    return switch (cue.cueClass()) {
      case "deny", "refuse", "criticise", "praise", "demand", "predict" -> true;
      default -> false;
    };
  }

  /** Where the object begins: a phrase, a gerund, or a phrase behind a preposition of the cue. */
  private static int object(Context context, Spot spot) {
    Grid grid = context.grid();
    int at = spot.end();
    if (at >= grid.sentenceEnd(spot.head())) {
      return -1;
    }
    boolean governed = grid.tag(at) == PartOfSpeech.ADP && spot.cue().takes(grid.lower(at));
    if (governed) {
      at++;
    } else if (!spot.cue().takes("object")) {
      return -1;
    }
    int verb = grid.predicateOf(at);
    if (verb >= 0) {
      return grid.predicates().get(verb).form().equals("ING") ? at : -1;
    }
    int phrase = grid.phraseOf(at);
    if (phrase < 0) {
      return -1;
    }
    Phrase here = grid.phrases().get(phrase);
    return here.first() == at && !Times.is(grid, here) && !here.isPronoun() ? at : -1;
  }
}
