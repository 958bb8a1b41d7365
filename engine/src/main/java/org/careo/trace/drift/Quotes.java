package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Span;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/**
 * Holds quotations against those of the source: words changed inside the marks, two quotations
 * spliced into one, the narrator's words put between marks.
 */
final class Quotes {
  private static final int LEAST_WORDS = 4;

  private Quotes() {}

  static void compare(Changes changes, Keys keys) {
    Digest source = changes.before().digest();
    Digest derived = changes.after().digest();
    List<int[]> old = quotations(source);
    for (int[] quotation : quotations(derived)) {
      if (quotation[1] - quotation[0] + 1 < LEAST_WORDS || isIn(derived, quotation, source)) {
        continue;
      }
      int[] best = new int[0];
      double bestShare = 0;
      double secondShare = 0;
      for (int[] candidate : old) {
        double share = share(derived, quotation, source, candidate, keys);
        if (share > bestShare) {
          secondShare = bestShare;
          best = candidate;
          bestShare = share;
        } else if (share > secondShare) {
          secondShare = share;
        }
      }
      Span now = derived.span(quotation[0], quotation[1]);
      if (bestShare >= 0.2 && secondShare >= 0.2 && bestShare + secondShare >= 0.7) {
        changes.add(
            "quotation",
            source.span(best[0], best[1]),
            now,
            "Words of two quotations of the source stand in one.");
      } else if (bestShare >= 0.5) {
        changes.add(
            "quotation",
            source.span(best[0], best[1]),
            now,
            "The words inside the quotation marks are not those of the source.");
      }
    }
  }

  private static List<int[]> quotations(Digest digest) {
    List<int[]> found = new ArrayList<>();
    int start = -1;
    for (int word = 0; word <= digest.size(); word++) {
      boolean quoted = word < digest.size() && digest.is(word, Digest.QUOTED);
      if (quoted && start < 0) {
        start = word;
      } else if (!quoted && start >= 0) {
        found.add(new int[] {start, word - 1});
        start = -1;
      }
    }
    return found;
  }

  /** Whether the words stand in the source in the same order, within quotation marks. */
  private static boolean isIn(Digest derived, int[] quotation, Digest source) {
    int length = quotation[1] - quotation[0] + 1;
    for (int at = 0; at + length <= source.size(); at++) {
      int matched = 0;
      while (matched < length
          && source.key(at + matched) == derived.key(quotation[0] + matched)
          && source.is(at + matched, Digest.QUOTED)) {
        matched++;
      }
      if (matched == length) {
        return true;
      }
    }
    return false;
  }

  private static double share(
      Digest derived, int[] quotation, Digest source, int[] candidate, Keys keys) {
    double total = 0;
    double shared = 0;
    for (int word = quotation[0]; word <= quotation[1]; word++) {
      double weight = 0.5 + keys.weight(derived.key(word));
      total += weight;
      for (int other = candidate[0]; other <= candidate[1]; other++) {
        if (source.key(other) == derived.key(word)) {
          shared += weight;
          break;
        }
      }
    }
    return shared / total;
  }
}
