package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "The mayor rejected claims that C", "la empresa desmintió versiones de que C": who denies that
 * something is said denies C; nobody in the text is its source.
 */
final class Hearsay {

  private Hearsay() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB || !spot.cue().cueClass().equals("deny")) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    int phrase = spot.end() < grid.size() ? grid.phraseOf(spot.end()) : -1;
    if (phrase < 0 || predicate.passive() || predicate.form().equals("PART")) {
      return null;
    }
    Phrase said = grid.phrases().get(phrase);
    boolean hearsay =
        said.first() == spot.end()
            && CueLexicon.of(grid.language(said.head()))
                .isIn("hearsay", grid.token(said.head()).lemma());
    int that = grid.is(said.end(), "OF") ? said.end() + 1 : said.end();
    if (!hearsay || !grid.is(that, "THAT")) {
      return null;
    }
    int end = grid.bare(that + 1, grid.sentenceEnd(spot.head()));
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    Spot whole =
        new Spot(spot.kind(), spot.first(), said.end(), spot.head(), spot.cue(), spot.predicate());
    return end <= that + 1
        ? null
        : Sources.of(context, whole, subject, List.of(new Attribution.Range(that + 1, end)), 0.95);
  }
}
