package org.careo.attribute;

import org.careo.attribute.pattern.Attribution.Range;

/** The tokens of a report that belong to a statement, its cue or its source. */
final class TakenTokens {
  private final boolean[] taken;

  TakenTokens(int size) {
    taken = new boolean[size];
  }

  void take(Range range) {
    for (int i = Math.max(0, range.first()); i < range.end(); i++) {
      taken[i] = true;
    }
  }

  boolean has(int token) {
    return taken[token];
  }
}
