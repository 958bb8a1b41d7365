package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.trace.digest.Lexicon;

/** The words whose gain, loss or change counts, from the resource {@code drift-words.tsv}. */
final class DriftWords {
  private final Map<String, List<String[]>> phrases = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  /** A class of words. */
  enum Kind {
    NEGATION,
    /** Negations that after another one say no more than that one. */
    AGREEING,
    /** What makes a bound of a figure with a negation before it: "more than". */
    BOUND,
    HEDGE,
    /** Words that say no less than a hedge of the other side, and that lose nothing by going. */
    SOFT,
    /** Verbs of holding something for true without knowing it. */
    BELIEF,
    /** Verbs of saying that something is so. */
    ASSERTING,
    /** Words that call something shown. */
    CERTAIN,
    /** Words that say no less than such a word of the other side. */
    GRANTED,
    /** Phrases that begin like a hedge and are none: a duty that was not met. */
    DUTY,
    /** Words that make what follows a condition. */
    CONDITION,
    CLAUSE,
    /** Verbs of saying, which end what a marker before them bears on. */
    SAYING,
    FORMER,
    /** Words by which a sentence says in another way that a title is no longer held. */
    ONCE,
    TITLE
  }

  DriftWords() {
    for (String[] row : Lexicon.rows("drift-words.tsv")) {
      if (row[0].equals("UNIT")) {
        String[] names = row[2].split(";");
        for (String name : names) {
          units.put(Folding.fold(name), names[0]);
        }
        continue;
      }
      List<String[]> list =
          phrases.computeIfAbsent(Kind.valueOf(row[0]) + row[1], key -> new ArrayList<>());
      for (String phrase : row[2].split(";")) {
        list.add(Folding.fold(phrase).split(" "));
      }
      list.sort(Comparator.comparingInt((String[] phrase) -> -phrase.length));
    }
  }

  /** Where words of a class stand in a stretch of words, from and to word index. */
  List<int[]> find(Kind kind, Side side, int from, int to) {
    List<int[]> found = new ArrayList<>();
    List<String[]> list = phrases.getOrDefault(kind + (side.inSpanish() ? "es" : "en"), List.of());
    for (int at = from; at < to; at++) {
      for (String[] phrase : list) {
        if (matches(phrase, side, at, to)) {
          found.add(new int[] {at, at + phrase.length - 1});
          at += phrase.length - 1;
          break;
        }
      }
    }
    return found;
  }

  /** One name for a measure in either language; empty for a counted noun. */
  String unit(String unit) {
    return units.getOrDefault(Folding.fold(unit), unit.matches("\\p{Lu}{3}") ? unit : "");
  }

  static Span span(Side side, int[] words) {
    return side.digest().span(words[0], words[1]);
  }

  private static boolean matches(String[] phrase, Side side, int at, int to) {
    if (at + phrase.length > to) {
      return false;
    }
    for (int word = 0; word < phrase.length; word++) {
      if (!side.word(at + word).equals(phrase[word])
          && !side.lemma(at + word).equals(phrase[word])) {
        return false;
      }
    }
    return true;
  }
}
