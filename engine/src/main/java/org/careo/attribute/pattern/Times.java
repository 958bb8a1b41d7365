package org.careo.attribute.pattern;

import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.Span;

/** Knows the phrases that give a time: "this Friday" says nothing. */
final class Times {

  private Times() {}

  /** Whether a base noun phrase is, or is part of, a time expression and names nobody. */
  static boolean is(Grid grid, Phrase phrase) {
    Span head = grid.token(phrase.head()).span();
    return grid.reading().times().stream().anyMatch(time -> time.span().contains(head));
  }
}
