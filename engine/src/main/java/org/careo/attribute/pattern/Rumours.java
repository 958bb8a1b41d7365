package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "Two men are believed to have left", "the road was reported to be clear": somebody who is not
 * named says so of the subject. The content is the subject with its infinitive.
 */
final class Rumours {

  private Rumours() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    int to = spot.end();
    boolean rumour =
        predicate.isFinite()
            && predicate.passive()
            && grid.is(to, "TO")
            && CueLexicon.of(grid.language(spot.head())).isIn("rumour verb", spot.cue().lemma());
    int subject = rumour ? Subjects.of(grid, spot.predicate(), 0) : -1;
    if (subject < 0 || grid.phrases().get(subject).end() > spot.first()) {
      return null;
    }
    int end = ObjectEnd.of(context, spot, to);
    int first = grid.phrases().get(subject).first();
    return end <= to + 1
        ? null
        : Sources.of(
            context,
            spot,
            -1,
            List.of(new Attribution.Range(first, spot.first()), new Attribution.Range(to, end)),
            0.9);
  }
}
