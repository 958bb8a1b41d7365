package org.careo.attribute.pattern;

import java.util.ArrayList;
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
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : attributions) {
      boolean doubled = false;
      for (int k = kept.size() - 1; k >= Math.max(0, kept.size() - NEAR) && !doubled; k--) {
        Attribution other = kept.get(k);
        if (!isSame(attribution, other)) {
          continue;
        }
        boolean colon = attribution.spot().kind() == Spot.Kind.COLON;
        if (colon || attribution.confidence() <= other.confidence()) {
          doubled = true;
        } else {
          kept.remove(k);
        }
      }
      if (!doubled) {
        kept.add(attribution);
      }
    }
    return kept;
  }

  /** Whether two contents share most of their tokens and neither holds the other's cue. */
  private static boolean isSame(Attribution left, Attribution right) {
    if (left.holds(right.spot().head()) || right.holds(left.spot().head())) {
      return false;
    }
    int shared = 0;
    int all = 0;
    for (Attribution.Range piece : left.content()) {
      all += piece.end() - piece.first();
      for (Attribution.Range other : right.content()) {
        shared +=
            Math.max(
                0, Math.min(piece.end(), other.end()) - Math.max(piece.first(), other.first()));
      }
    }
    int others = 0;
    for (Attribution.Range piece : right.content()) {
      others += piece.end() - piece.first();
    }
    return shared > 0 && shared * 10 >= Math.min(all, others) * 7;
  }
}
