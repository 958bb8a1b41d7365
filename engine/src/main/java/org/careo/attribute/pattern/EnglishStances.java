package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Commitment.Certainty;
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
        || !isStance(spot.cue()) && !isViewed(context, spot)
        || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    boolean stands =
        predicate.isFinite()
            && !predicate.passive()
            && (Sources.isSomebody(context, subject) || isReport(context, subject))
            && grid.phrases().get(subject).end() <= spot.first();
    int first = stands ? object(context, spot) : -1;
    if (first < 0) {
      return null;
    }
    int end = ObjectEnd.of(context, spot, first);
    return end <= first
        ? null
        : Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.75);
  }

  /**
   * "expressed concern but stopped short", "attributed the fall to radar": an object, and no
   * clause.
   */
  static @Nullable Attribution voiced(Context context, Spot spot) {
    Grid grid = context.grid();
    CueLexicon lexicon = CueLexicon.of(grid.language(spot.head()));
    boolean voices = lexicon.isIn("voicing", spot.cue().lemma());
    boolean explains = lexicon.isIn("causing", spot.cue().lemma());
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    int phrase = spot.end() < grid.size() ? grid.phraseOf(spot.end()) : -1;
    if (!voices && !explains
        || phrase < 0
        || !Sources.isSomebody(context, subject)
        || grid.phrases().get(subject).end() > spot.first()
        || Times.is(grid, grid.phrases().get(phrase))) {
      return null;
    }
    int first = grid.phrases().get(phrase).first();
    int end = ObjectEnd.of(context, spot, first);
    boolean plain = context.finiteBetween(first, end) == 0 && grid.quotation(end - 1) < 0;
    return first != spot.end() || end <= first || !plain
        ? null
        : Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.9);
  }

  private static boolean isReport(Context context, int subject) {
    return subject >= 0 && context.phraseKind(subject).equals("document");
  }

  private static boolean isStance(Cue cue) {
    return switch (cue.cueClass()) {
      case "deny", "refuse", "criticise", "praise", "demand", "predict", "confirm" ->
          cue.strength() != Cue.Strength.WEAK;
      // "has signalled a tougher approach"; what is announced outright is often a mere act.
      case "announce" -> cue.certainty() == Certainty.PROBABLE;
      case "ask" -> cue.takes("for");
      default -> false;
    };
  }

  /** "identified three gangs as a threat": a thing and what it is held to be. */
  private static boolean isViewed(Context context, Spot spot) {
    Grid grid = context.grid();
    int phrase = spot.end() < grid.size() ? grid.phraseOf(spot.end()) : -1;
    int end = grid.sentenceEnd(spot.head());
    for (int i = spot.end(); spot.cue().takes("as") && phrase >= 0 && i < end; i++) {
      if (grid.is(i, "AS") && !grid.is(i - 1, Grid.COMMA)) {
        return i + 1 < end && (grid.phraseOf(i + 1) >= 0 || grid.is(i + 1, Grid.OPEN_QUOTE));
      }
      if (grid.predicateOf(i) >= 0 || grid.is(i, Grid.COMMA)) {
        return false;
      }
    }
    return false;
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
    if (grid.reads(at, "at")
        && CueLexicon.of(grid.language(at)).isIn("amount", grid.lower(at + 1))) {
      // "acknowledged at least 71 deaths"
      return at;
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
