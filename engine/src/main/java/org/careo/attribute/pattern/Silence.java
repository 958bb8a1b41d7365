package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who takes no stand, with what it would have been about: "declined to comment on the inspection",
 * "no quiso comentar el caso", "no ha respondido a las preguntas".
 */
final class Silence {

  private Silence() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    if (predicate == null) {
      return null;
    }
    CueLexicon lexicon = CueLexicon.of(grid.language(spot.head()));
    String way = lexicon.phrases("silent verb").getOrDefault(spot.cue().lemma(), "");
    boolean silent = predicate.negated() ? way.startsWith("negated") : way.equals("plain");
    if (!silent) {
      return null;
    }
    int first = spot.end();
    int end = ObjectEnd.of(context, spot, first);
    boolean object = way.equals("negated object") && first < end && grid.phraseOf(first) >= 0;
    boolean asked = way.equals("negated wh") && (grid.is(first, "WH") || grid.is(first, "IF"));
    if (end <= first || !object && !asked && !speaks(grid, lexicon, first, end)) {
      return null;
    }
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    if (subject < 0 || grid.phrases().get(subject).end() > spot.first()) {
      return null;
    }
    Cue refusal = lexicon.ofClass("refuse");
    Spot whole =
        new Spot(spot.kind(), spot.first(), spot.end(), spot.head(), refusal, spot.predicate());
    return Sources.of(context, whole, subject, List.of(new Attribution.Range(first, end)), 0.95);
  }

  /** An infinitive of speaking, or questions and requests, right behind the verb. */
  private static boolean speaks(Grid grid, CueLexicon lexicon, int first, int end) {
    for (int i = first; i < Math.min(end, first + 4); i++) {
      if (lexicon.isIn("silence", grid.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
