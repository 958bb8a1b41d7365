package org.careo.attribute.pattern;

import java.util.List;

/** Takes out attributions whose words another has too. */
final class Doubles {
  private static final int NEAR = 4;

  private Doubles() {}

  /**
   * The same words put to somebody by two cues belong to the surer one; a colon behind a cue verb
   * is no cue of its own.
   */
  static List<Attribution> without(List<Attribution> attributions) {
    return Rivals.surest(
        attributions,
        NEAR,
        Doubles::isSame,
        attribution ->
            attribution.spot().kind() == Spot.Kind.COLON && attribution.shape() == Shape.RIGHT);
  }

  /** Whether two contents share most of their tokens and neither holds the other's cue. */
  private static boolean isSame(Attribution left, Attribution right) {
    if (left.holds(right.spot().head()) || right.holds(left.spot().head())) {
      return false;
    }
    return left.sharesMost(right);
  }
}
