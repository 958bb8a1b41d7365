package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careo.model.Language;
import org.careo.text.Folding;
import org.careo.trace.digest.Lexicon;

/**
 * Words that became their opposite: "the western wall" and "el muro oriental", "public hospitals"
 * and "private hospitals". Opposites stand in the resource {@code opposites.tsv}; neither sentence
 * may have the word of the other, and a word right beside them must agree.
 */
final class OppositeDrift {
  /** How near a word must stand that both sides share. */
  private static final int REACH = 3;

  /** For a language and a word the numbers of the poles it stands for. */
  private final Map<String, List<Integer>> poles = new HashMap<>();

  OppositeDrift() {
    int pole = 0;
    for (String[] row : Lexicon.rows("opposites.tsv")) {
      add(Language.ENGLISH, row[0], pole);
      add(Language.SPANISH, row[1], pole);
      add(Language.ENGLISH, row[2], pole + 1);
      add(Language.SPANISH, row[3], pole + 1);
      pole += 2;
    }
  }

  private void add(Language language, String words, int pole) {
    for (String word : words.split(";", -1)) {
      poles
          .computeIfAbsent(language.tag() + Folding.fold(word), known -> new ArrayList<>())
          .add(pole);
    }
  }

  void compare(Changes changes, Pair pair) {
    for (int now = pair.first(false); now < pair.end(false); now++) {
      if (pair.partner(false, now) >= 0) {
        continue;
      }
      for (int pole : poles(pair.after(), now)) {
        int then = only(pair, true, opposite(pole));
        if (then >= 0
            && only(pair, false, pole) == now
            && words(pair, true, pole).isEmpty()
            && words(pair, false, opposite(pole)).isEmpty()
            && pair.context(then, now, REACH) >= 1) {
          told(changes, pair, then, now);
        }
      }
    }
  }

  private static void told(Changes changes, Pair pair, int then, int now) {
    Side before = pair.before();
    changes.add(
        "meaning",
        before.span(then),
        pair.after().span(now),
        "The source has the opposite: “" + before.text(before.span(then)) + "”.");
  }

  /** The two poles of a row have numbers side by side. */
  private static int opposite(int pole) {
    return pole ^ 1;
  }

  /**
   * The one word of a sentence that stands for a pole; -1 when it has a partner, or for several.
   */
  private int only(Pair pair, boolean ofSource, int pole) {
    List<Integer> found = words(pair, ofSource, pole);
    return found.size() == 1 && pair.partner(ofSource, found.getFirst()) < 0
        ? found.getFirst()
        : -1;
  }

  /** The words of a sentence that stand for a pole. */
  private List<Integer> words(Pair pair, boolean ofSource, int pole) {
    return IntStream.range(pair.first(ofSource), pair.end(ofSource))
        .filter(word -> poles(pair.side(ofSource), word).contains(pole))
        .boxed()
        .toList();
  }

  private List<Integer> poles(Side side, int word) {
    String language = side.language().tag();
    List<Integer> found = poles.get(language + side.word(word));
    return found == null ? poles.getOrDefault(language + side.lemma(word), List.of()) : found;
  }
}
