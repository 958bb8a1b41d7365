package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Contents lie side by side or one inside the other. Where two cross, one of them was cut wrongly:
 * the surer one stays.
 */
final class Crossings {
  private static final int NEAR = 5;

  private Crossings() {}

  static List<Attribution> without(List<Attribution> attributions) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : attributions) {
      boolean stands = true;
      for (int k = kept.size() - 1; k >= Math.max(0, kept.size() - NEAR) && stands; k--) {
        Attribution other = kept.get(k);
        if (!cross(attribution, other)) {
          continue;
        }
        if (attribution.confidence() <= other.confidence()) {
          stands = false;
        } else {
          kept.remove(k);
        }
      }
      if (stands) {
        kept.add(attribution);
      }
    }
    return kept;
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
