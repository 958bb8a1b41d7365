package org.careo.attribute.pattern;

import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Span;

/** Knows the phrases that give a time: "this Friday" says nothing. */
final class Times {

  private Times() {}

  /** "On the same day", "Monday": whether a phrase of time or place begins at a token. */
  static boolean isCircumstance(Grid grid, int first) {
    int phrase = grid.phraseOf(first);
    return grid.tag(first) == PartOfSpeech.ADP
        || phrase >= 0 && is(grid, grid.phrases().get(phrase));
  }

  /** Whether a base noun phrase is, or is part of, a time expression and names nobody. */
  static boolean is(Grid grid, Phrase phrase) {
    Span head = grid.token(phrase.head()).span();
    return grid.reading().times().stream().anyMatch(time -> time.span().contains(head));
  }

  /** Token behind the phrases of time and place that begin at one: "on Tuesday", "in Lima". */
  static int behind(Grid grid, int from, int end) {
    int at = from;
    while (at < end) {
      int next = at;
      if (grid.tag(next) == PartOfSpeech.ADP || grid.tag(next) == PartOfSpeech.ADV) {
        next++;
      }
      int phrase = next < end ? grid.phraseOf(next) : -1;
      if (phrase >= 0) {
        Phrase here = grid.phrases().get(phrase);
        boolean governed = next > at;
        if (!governed && !is(grid, here)) {
          return at;
        }
        next = here.end();
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }
}
