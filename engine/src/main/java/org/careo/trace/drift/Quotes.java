package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;
import org.careo.trace.digest.Lexicon;

/**
 * Holds quotations against those of the source: words changed inside the marks, two quotations
 * spliced into one, the narrator's words put between marks.
 */
final class Quotes {
  private static final int LEAST_WORDS = 4;
  private static final String BETWEEN = "|";

  /** What stands for a contracted word; "'s" and "'d" may be two words and stay as they are. */
  private static final Map<String, String> WRITTEN =
      Lexicon.rows("contractions.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], row -> row[1]));

  private Quotes() {}

  static void compare(Changes changes, Keys keys) {
    Digest source = changes.before().digest();
    Digest derived = changes.after().digest();
    List<int[]> old = quotations(source);
    List<String> written = written(source, old, keys);
    for (int[] quotation : quotations(derived)) {
      if (quotation[1] - quotation[0] + 1 < LEAST_WORDS
          || Collections.indexOfSubList(written, written(derived, quotation, keys)) >= 0) {
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

  /** The words of all quotations in their order, contractions written out; a mark between two. */
  private static List<String> written(Digest digest, List<int[]> quotations, Keys keys) {
    List<String> words = new ArrayList<>();
    for (int[] quotation : quotations) {
      words.add(BETWEEN);
      words.addAll(written(digest, quotation, keys));
    }
    return words;
  }

  private static List<String> written(Digest digest, int[] quotation, Keys keys) {
    List<String> words = new ArrayList<>();
    for (int word = quotation[0]; word <= quotation[1]; word++) {
      String name = keys.name(digest.key(word));
      String bare = name.startsWith("=") ? name.substring(1) : name;
      String text = digest.account().report().text();
      boolean contracted =
          digest.account().report().language().equals(Language.ENGLISH)
              && word > quotation[0]
              && isApostrophe(text, digest.span(word).start() - 1);
      if (contracted && bare.equals("t") && !words.isEmpty()) {
        words.add(withoutNegation(words.removeLast()));
        words.add("not");
      } else {
        words.add(contracted ? WRITTEN.getOrDefault(bare, bare) : bare);
      }
    }
    return words;
  }

  private static boolean isApostrophe(String text, int at) {
    return at >= 0 && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  /** "won" of "won't" is "will", "isn" of "isn't" is "is". */
  private static String withoutNegation(String word) {
    String whole = WRITTEN.get(word);
    if (whole != null) {
      return whole;
    }
    return word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
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
