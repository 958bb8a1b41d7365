package org.careo.read.quantity;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in an order: "the lowest number of crossings on record", "the second largest", "su
 * nivel más bajo en seis meses", "record high". The place is the value (1 for the lowest), the
 * superlative the modifier. A superlative without what it is held among ("the best speakers") is no
 * rank.
 */
final class RankFinder {
  /** In words, from the superlative to what makes it a rank. */
  private static final int FAR = 14;

  private final FigureText text;
  private final QuantityVocabulary vocabulary;
  private final Measured measured;

  RankFinder(FigureText text, QuantityVocabulary vocabulary, Measured measured) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.measured = measured;
  }

  /**
   * A rank found.
   *
   * @param first first word, the ordinal with it
   * @param end word after the superlative and its noun
   * @param place 1 for the first
   * @param wording the superlative as written
   * @param concept what is ranked, as written; empty = unknown
   * @param held first word of what it is held among ("since 2019"); {@code heldEnd} when unstated
   * @param heldEnd word after it
   */
  record Rank(
      int first, int end, int place, String wording, String concept, int held, int heldEnd) {

    /** Whether a word belongs to what the rank is held among: "four years" in "in four years". */
    boolean holds(int word) {
      return held <= word && word < heldEnd;
    }
  }

  List<Rank> ranks() {
    List<Rank> ranks = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int end = superlativeEnd(at);
      if (end == at) {
        at++;
        continue;
      }
      int noun = nounEnd(end);
      int ordinal = vocabulary.ordinals.getOrDefault(text.folded(at - 1), 0);
      boolean record = text.folded(at).startsWith("record");
      Phrases.Found<String> held = held(Math.max(end, noun));
      if (ordinal > 0 || record || held != null) {
        int first = ordinal > 0 ? at - 1 : at;
        ranks.add(
            new Rank(
                first,
                Math.max(end, noun),
                Math.max(1, ordinal),
                text.between(first, end),
                concept(at, end),
                held == null ? 0 : held.first(),
                held == null ? 0 : lengthEnd(held.end())));
        at = Math.max(end, noun);
      } else {
        at = end;
      }
    }
    return ranks;
  }

  /** Where a superlative that begins at a word ends; the word when none does. */
  private int superlativeEnd(int at) {
    String word = text.folded(at);
    if (word.startsWith("record")) {
      // "record low crossings", "máximo histórico"; "on record" and "recorded" are none.
      String next = text.folded(at + 1);
      boolean extreme = next.equals("low") || next.equals("high") || next.equals("number");
      return word.equals("record") && extreme ? at + 2 : at;
    }
    if (vocabulary.is("superlative", word)) {
      String before = text.folded(at - 1);
      boolean led =
          !text.isSpanish()
              || vocabulary.is("possessor", before)
              || vocabulary.ordinals.containsKey(before);
      return led && !before.equals("at") ? at + 1 : at;
    }
    boolean most = word.equals("most") || word.equals("least") || word.equals("mas");
    boolean graded = vocabulary.is("graded", text.folded(at + 1)) || text.isAdjective(at + 1);
    return most && graded ? at + 2 : at;
  }

  private int nounEnd(int start) {
    int end = start;
    int at = start;
    while (text.isNoun(at) || text.isAdjective(at)) {
      end = text.isNoun(at) ? at + 1 : end;
      at++;
    }
    return end;
  }

  /** "on record", "since 2019", "in four years", "de la historia" behind it, in its clause. */
  private Phrases.@Nullable Found<String> held(int start) {
    for (int at = start; at < Math.min(text.size(), start + FAR); at++) {
      String word = text.folded(at);
      if (word.equals(";") || word.equals(".") || word.equals(":")) {
        return null;
      }
      Phrases.Found<String> found = vocabulary.rankEnds.at(text, at);
      if (found != null) {
        return found;
      }
      if (text.isVerb(at)) {
        return null;
      }
    }
    return null;
  }

  /** Where "four years" or "2019" behind "in", "since" ends. */
  private int lengthEnd(int start) {
    int end = start;
    while (text.has(end)
        && end < start + 4
        && (text.word(end).isDigits()
            || text.tag(end) == PartOfSpeech.NUM
            || text.isNoun(end)
            || text.isAdjective(end)
            || text.tag(end) == PartOfSpeech.DET)) {
      end++;
    }
    return end;
  }

  private String concept(int at, int end) {
    String behind = measured.phraseAt(end);
    if (!behind.isEmpty()) {
      return behind;
    }
    // "el nivel más bajo", "the storm was the worst": the noun stands before.
    int noun = at - 1;
    return text.isNoun(noun) ? text.between(noun, noun + 1) : measured.subject(text.token(at));
  }
}
