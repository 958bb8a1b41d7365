package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * "Calificó la medida de «disparate»", "llamó «circo» a la investigación": the thing named and the
 * name it is given are one content.
 */
final class Naming {

  private Naming() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    boolean names = CueLexicon.of(grid.language(spot.head())).isIn("naming", spot.cue().lemma());
    // English names stand in one order only, which the rankers know.
    boolean spanish = grid.language(spot.head()).equals(Language.SPANISH);
    if (!spanish || !names || !predicate.isFinite() || predicate.passive()) {
      return null;
    }
    int end = grid.sentenceEnd(spot.head());
    int mark = spot.end();
    while (mark < end && !grid.is(mark, Grid.OPEN_QUOTE)) {
      boolean between = grid.is(mark, Grid.COMMA) || grid.is(mark, Grid.COLON);
      if (between || grid.predicateOf(mark) >= 0 || grid.is(mark, "THAT")) {
        return null;
      }
      mark++;
    }
    if (mark >= end) {
      return null;
    }
    int last = mark;
    while (last < end && grid.quotation(last) == grid.quotation(mark)) {
      last++;
    }
    // "llamó «circo» a la investigación": what is named may stand behind its name.
    int named = grid.is(last, "TO") && last + 1 < end ? grid.phraseOf(last + 1) : -1;
    last = named >= 0 && mark == spot.end() ? grid.phrases().get(named).end() : last;
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    boolean before = subject < 0 || grid.phrases().get(subject).end() <= spot.first();
    return before
        ? Sources.of(context, spot, subject, List.of(new Attribution.Range(spot.end(), last)), 0.9)
        : null;
  }
}
