package org.careo.trace.drift;

import java.util.List;
import org.careo.model.Span;

/**
 * Conditions that were left out: "will go to court if the gates are opened" that became "will go to
 * court". The main clause must stand on the other side, and nothing of the condition.
 */
final class ConditionDrift {
  /** Content words of the main clause that must stand in the derived sentence. */
  private static final int MAIN = 3;

  /** Content words of a condition: "if anything" is none. */
  private static final int CONDITION = 2;

  private static final String ENDS = ",;:.!?()–—”»\n";

  private final DriftWords words;

  ConditionDrift(DriftWords words) {
    this.words = words;
  }

  void compare(Changes changes, Pair pair) {
    if (!markers(pair, false).isEmpty() || isQuestion(pair)) {
      return;
    }
    for (int[] marker : markers(pair, true)) {
      Side before = pair.before();
      int end = marker[1] + 1;
      int kept = 0;
      int dropped = 0;
      while (end < pair.end(true) && !before.hasBefore(end, ENDS)) {
        if (pair.isContent(true, end)) {
          kept += pair.partner(true, end) >= 0 ? 1 : 0;
          dropped += pair.partner(true, end) >= 0 ? 0 : 1;
        }
        end++;
      }
      if (kept == 0 && dropped >= CONDITION) {
        told(changes, pair, before.digest().span(marker[0], end - 1));
      }
    }
  }

  /** Tells the condition where the words round it, its main clause, stand on the other side. */
  private static void told(Changes changes, Pair pair, Span condition) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    int shared = 0;
    int main = 0;
    for (int word = pair.first(true); word < pair.end(true); word++) {
      if (!condition.contains(pair.before().span(word)) && pair.isContent(true, word)) {
        main++;
        int partner = pair.partner(true, word);
        if (partner >= 0) {
          shared++;
          first = Math.min(first, partner);
          last = Math.max(last, partner);
        }
      }
    }
    if (shared >= MAIN && shared * 2 >= main) {
      changes.add(
          "hedge",
          condition,
          pair.after().digest().span(first, last),
          "The condition of the source is gone.");
    }
  }

  /** "Whether" is "si" in Spanish, and a question has no condition. */
  private static boolean isQuestion(Pair pair) {
    return pair.before().endsWith(pair.match(), "?");
  }

  private List<int[]> markers(Pair pair, boolean ofSource) {
    return words.find(
        DriftWords.Kind.CONDITION, pair.side(ofSource), pair.first(ofSource), pair.end(ofSource));
  }
}
