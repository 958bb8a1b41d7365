package org.careo.read.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The number words of one language; see the head of {@code numbers-en.txt}. */
final class NumberVocabulary {
  final Map<String, Double> atoms = new HashMap<>();
  final Map<String, Double> scales = new HashMap<>();
  final Map<String, Double> suffixes = new HashMap<>();
  final Map<String, Double> moneySuffixes = new HashMap<>();
  final Set<String> hundreds = new HashSet<>();
  final Set<String> joiners = new HashSet<>();
  final Set<String> ones = new HashSet<>();
  final Map<String, List<Phrase>> phrases = new HashMap<>();
  final List<Part> parts = new ArrayList<>();
  final List<List<String>> pers = new ArrayList<>();
  final List<List<String>> halves = new ArrayList<>();

  /** Whether atoms of one language follow a scale in digits too ("3 mil 500"). */
  final boolean digitsAfterScale;

  /** A fixed wording with its value or bounds. */
  record Phrase(
      List<String> words, double value, double low, double high, NumberPhrase.Form form) {}

  /** A denominator after its numerator. */
  record Part(List<String> words, double denominator) {}

  NumberVocabulary(Lexicon lexicon, boolean digitsAfterScale) {
    this.digitsAfterScale = digitsAfterScale;
    values(lexicon, "atom", atoms);
    values(lexicon, "scale", scales);
    values(lexicon, "suffix", suffixes);
    values(lexicon, "money-suffix", moneySuffixes);
    hundreds.addAll(lexicon.words("hundred"));
    joiners.addAll(lexicon.words("and"));
    ones.addAll(lexicon.words("one"));
    for (List<String> line : lexicon.lines("vague")) {
      double low = Double.parseDouble(line.get(1));
      double high = Double.parseDouble(line.get(2));
      add(new Phrase(split(line), Double.NaN, low, high, NumberPhrase.Form.VAGUE));
    }
    for (List<String> line : lexicon.lines("exact")) {
      double value = Double.parseDouble(line.get(1));
      add(new Phrase(split(line), value, value, value, NumberPhrase.Form.WORDS));
    }
    for (List<String> line : lexicon.lines("fraction")) {
      double value = Double.parseDouble(line.get(1));
      add(new Phrase(split(line), value, value, value, NumberPhrase.Form.FRACTION));
    }
    for (List<String> line : lexicon.lines("part")) {
      parts.add(new Part(line.subList(0, line.size() - 1), Double.parseDouble(line.getLast())));
    }
    lexicon.lines("per").forEach(pers::add);
    lexicon.lines("half").forEach(halves::add);
    Comparator<Phrase> longestFirst =
        Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed();
    phrases.values().forEach(list -> list.sort(longestFirst));
  }

  private static List<String> split(List<String> line) {
    return List.of(line.getFirst().split(" "));
  }

  private void add(Phrase phrase) {
    phrases.computeIfAbsent(phrase.words().getFirst(), unused -> new ArrayList<>()).add(phrase);
  }

  private static void values(Lexicon lexicon, String name, Map<String, Double> into) {
    for (List<String> line : lexicon.lines(name)) {
      into.put(line.get(0), Double.parseDouble(line.get(1)));
    }
  }
}
