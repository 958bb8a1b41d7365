package org.careo.attribute.pattern;

import java.util.List;

/**
 * Contents lie side by side or one inside the other. Where two cross, one of them was cut wrongly:
 * the surer one stays.
 */
final class Crossings {
  private static final int NEAR = 5;

  private Crossings() {}

  static List<Attribution> without(List<Attribution> attributions) {
    return Rivals.surest(attributions, NEAR, Crossings::cross, attribution -> false);
  }

  /** Whether a piece of one holds the other's cue and a part of its content, but not all of it. */
  private static boolean cross(Attribution left, Attribution right) {
    return cuts(left, right) || cuts(right, left);
  }

  private static boolean cuts(Attribution outer, Attribution inner) {
    if (!outer.holds(inner.spot().head())) {
      return false;
    }
    for (Attribution.Range piece : outer.content()) {
      for (Attribution.Range other : inner.content()) {
        boolean holds = piece.first() <= other.first() && other.end() <= piece.end();
        if (piece.overlaps(other) && !holds) {
          return true;
        }
      }
    }
    return false;
  }
}
