package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.ActorKind;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody found by counting: "the observers counted eleven", "the agency has
 * identified five victims", "la misión halló irregularidades en 312 actas", "habla de unos veinte".
 * It is the counter's number and nobody else's.
 */
final class Counts {
  private static final int REACH = 10;

  private Counts() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    if (predicate == null) {
      return null;
    }
    CueLexicon lexicon = CueLexicon.of(grid.language(spot.head()));
    String preposition = lexicon.phrases("counting verb").get(spot.cue().lemma());
    if (preposition == null || grid.is(predicate.first(), "SE")) {
      return null;
    }
    int first = spot.end();
    if (first >= grid.sentenceEnd(spot.head())) {
      return null;
    }
    if (!preposition.isEmpty() && grid.lower(first).equals(preposition)) {
      first++;
    } else if (CueLexicon.isInEither("counted of", preposition)) {
      return null;
    }
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    boolean somebody =
        Sources.isSomebody(context, subject)
            && grid.phrases().get(subject).end() <= spot.first()
            && !isCountry(grid, grid.phrases().get(subject));
    int end = somebody ? ObjectEnd.of(context, spot, first) : -1;
    return end > first && isCounted(grid, first, end)
        ? Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.9)
        : null;
  }

  /**
   * A number that is no time and no ordinal counts the object itself, "five victims", or its part,
   * "errors in 312 files"; "a buyer for three ships" is not counted.
   */
  private static boolean isCounted(Grid grid, int first, int end) {
    for (int at = first; at < Math.min(end, first + REACH) && grid.predicateOf(at) < 0; at++) {
      if (grid.tag(at) == PartOfSpeech.ADP && !grid.is(at, "IN") && !grid.is(at, "OF")) {
        return grid.tag(first) == PartOfSpeech.NUM;
      }
      if (grid.tag(at) == PartOfSpeech.NUM && FigureFrames.isFigure(grid, at, at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Peru registered 40 deaths": what a country has is not what it says. */
  private static boolean isCountry(Grid grid, Phrase phrase) {
    return grid.reading().mentions().stream()
        .filter(mention -> mention.span().overlaps(grid.span(phrase.first(), phrase.end())))
        .anyMatch(
            mention ->
                grid.reading().actors().stream()
                    .anyMatch(
                        actor ->
                            actor.id().equals(mention.actor()) && actor.kind() == ActorKind.STATE));
  }
}
