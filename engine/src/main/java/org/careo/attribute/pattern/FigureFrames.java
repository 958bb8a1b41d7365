package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * A figure somebody gives of something: "put the spill at 9,000 litres", "cifró el vertido en nueve
 * mil litros", "cifra en nueve los muertos". The content is what is measured together with the
 * figure.
 */
final class FigureFrames {
  private static final int REACH = 16;

  private FigureFrames() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    if (predicate == null) {
      return null;
    }
    String preposition =
        CueLexicon.of(grid.language(spot.head()))
            .phrases("figure verb")
            .getOrDefault(spot.cue().lemma(), "");
    if (preposition.isEmpty()) {
      return null;
    }
    int first = predicate.end();
    int end = ObjectEnd.of(context, spot, first);
    boolean given = false;
    boolean measured = false;
    for (int i = first; i < Math.min(end, first + REACH); i++) {
      if (grid.lower(i).equals(preposition) && hasNumber(grid, i + 1, end)) {
        given = true;
      } else if (grid.phraseOf(i) >= 0) {
        measured = true;
      } else if (grid.predicateOf(i) >= 0
          && grid.predicates().get(grid.predicateOf(i)).isFinite()
          && !given) {
        return null;
      }
    }
    Spot verb =
        new Spot(spot.kind(), spot.first(), first, spot.head(), spot.cue(), spot.predicate());
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    boolean comment =
        subject >= 0 && Comments.isComment(context, grid.phrases().get(subject).first());
    if (!given
        || !measured
        || comment
        || subject >= 0 && grid.phrases().get(subject).end() > spot.first()) {
      return null;
    }
    return Sources.of(context, verb, subject, List.of(new Attribution.Range(first, end)), 0.9);
  }

  /** A number within a few words: "at the most 90,000 tonnes", "en «no más de 90 mil»". */
  private static boolean hasNumber(Grid grid, int from, int end) {
    for (int i = from; i < Math.min(end, from + 6); i++) {
      if (grid.tag(i) == PartOfSpeech.NUM || isFigure(grid, i)) {
        return true;
      }
      int phrase = grid.phraseOf(i);
      boolean leads =
          grid.is(i, "NOT")
              || grid.tag(i) == PartOfSpeech.ADV
              || grid.tag(i) == PartOfSpeech.ADJ
              || grid.is(i, "OF");
      if (phrase < 0 && !leads && !grid.isPunctuation(i) && grid.tag(i) != PartOfSpeech.ADP) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFigure(Grid grid, int index) {
    int phrase = grid.phraseOf(index);
    if (phrase < 0) {
      return false;
    }
    Phrase here = grid.phrases().get(phrase);
    return isFigure(grid, here.first(), here.end());
  }

  /** Whether tokens are, or belong to, a figure. */
  static boolean isFigure(Grid grid, int first, int end) {
    return grid.reading().figures().stream()
        .anyMatch(figure -> figure.span().overlaps(grid.span(first, end)));
  }
}
