package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Of attributions that cannot both stand the surer one stays, the earlier where none is surer. */
final class Rivals {

  private Rivals() {}

  /**
   * The attributions without those that lose to another, in their order.
   *
   * @param near how many of those kept before are held against each
   * @param rival whether two cannot both stand
   * @param yields whether one loses however sure it is
   */
  static List<Attribution> surest(
      List<Attribution> attributions,
      int near,
      BiPredicate<Attribution, Attribution> rival,
      Predicate<Attribution> yields) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : attributions) {
      boolean stands = true;
      for (int k = kept.size() - 1; k >= Math.max(0, kept.size() - near) && stands; k--) {
        Attribution other = kept.get(k);
        if (!rival.test(attribution, other)) {
          continue;
        }
        if (yields.test(attribution) || attribution.confidence() <= other.confidence()) {
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
}
