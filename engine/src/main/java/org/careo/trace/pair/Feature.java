package org.careo.trace.pair;

import java.util.List;

/** What is measured of two reports; each value lies between 0 and about 1, or is a small number. */
public enum Feature {
  PHRASES("share of the shorter text's three-word sequences outside quotations found in the other"),
  LONG_PHRASES("the same with five-word sequences"),
  WORDS("weight of the shared words outside quotations in that of the poorer text"),
  WORDS_BOTH("the same in that of the richer text"),
  COSINE("cosine of the weighted words outside quotations"),
  ORDINARY("share of the poorer text's words that are no names or numbers found in the other"),
  NAMES("share of the poorer text's names and numbers found in the other"),
  NEW_NAMES("weight of names and numbers only one text has, on the side that has fewer"),
  ALIGNED("how well the sentences of one text find a counterpart, on the better side"),
  ALIGNED_BOTH("the same on the worse side"),
  WORD_ORDER("how far shared words come in the same order, beyond chance"),
  WORD_RANKS("rank correlation of the places of shared words"),
  SENTENCE_ORDER("how far matching sentences come in the same order"),
  PASSAGE(
      "logarithm of the weight of the best passage: shared words in one order, close together in both"),
  FACTS(
      "weight of the word pairs both have in one sentence, by how few others of the event have them, in that of the richer text, on a logarithmic scale"),
  NEAREST_WORDS(
      "likeness of the words by the event, as a share of the nearest likeness either has to a report of the event"),
  SHARED("weight of the shared words that are rare in news in that of the text with fewer"),
  QUOTED("share of the quoted words of the text with fewer found quoted in the other"),
  LENGTH("how different the lengths are: absolute logarithm of their ratio"),
  LANGUAGES("1 for reports in two languages, which lose words and phrases on the way, else 0");

  /** What only the other reports of an event can tell; 0 until the event is known. */
  public static final List<Feature> OF_EVENT = List.of(FACTS, NEAREST_WORDS);

  private final String meaning;

  Feature(String meaning) {
    this.meaning = meaning;
  }

  /** What is measured, in words. */
  public String meaning() {
    return meaning;
  }
}
