package org.careo.trace.drift;

import java.util.List;
import org.careo.model.Span;

/**
 * What somebody believes or suspects that he says or confirms in the derived report: "prosecutors
 * believe" and "prosecutors say". Who it is must stand right before both verbs, and the derived
 * sentence may have no word of belief or hedge left.
 */
final class BeliefDrift {
  /** Words between who it is and the verb. */
  private static final int NEAR = 3;

  private final DriftWords words;

  BeliefDrift(DriftWords words) {
    this.words = words;
  }

  void compare(Changes changes, Pair pair) {
    Side before = pair.before();
    Side after = pair.after();
    int first = pair.first(false);
    int end = pair.end(false);
    if (!words.find(DriftWords.Kind.BELIEF, after, first, end).isEmpty()
        || !words.find(DriftWords.Kind.HEDGE, after, first, end).isEmpty()) {
      return;
    }
    for (int[] belief :
        words.find(DriftWords.Kind.BELIEF, before, pair.first(true), pair.end(true))) {
      int holder = holder(pair, belief[0]);
      if (holder < 0) {
        continue;
      }
      int from = pair.partner(true, holder) + 1;
      List<int[]> said =
          words.find(DriftWords.Kind.ASSERTING, after, from, Math.min(end, from + NEAR));
      if (!said.isEmpty()) {
        Span then = before.digest().span(holder, belief[1]);
        Span now = after.digest().span(from - 1, said.getFirst()[1]);
        changes.add("hedge", then, now, "The source has “" + before.text(then) + "”.");
      }
    }
  }

  /** The content word right before a verb that the derived sentence has too; -1 = none. */
  private static int holder(Pair pair, int verb) {
    for (int word = verb - 1; word >= Math.max(pair.first(true), verb - NEAR); word--) {
      if (pair.isContent(true, word)) {
        return pair.partner(true, word) >= 0 ? word : -1;
      }
    }
    return -1;
  }
}
