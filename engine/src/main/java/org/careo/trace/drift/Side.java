package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.trace.digest.Digest;

/** One of the two reports of an edge, with its words folded once. */
final class Side {
  private final Digest digest;
  private final List<String> words = new ArrayList<>();
  private final int[] first;
  private final int[] end;
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  Side(Digest digest) {
    this.digest = digest;
    first = new int[digest.sentenceCount() + 1];
    end = new int[digest.sentenceCount() + 1];
    String text = digest.account().report().text();
    for (int word = 0; word < digest.size(); word++) {
      String folded = Folding.fold(digest.span(word).of(text));
      words.add(folded);
      if (digest.is(word, Digest.NUMBER)) {
        numbers.add(number(folded));
      }
      if (digest.is(word, Digest.NAME)) {
        names.add(folded);
      }
      int sentence = digest.sentence(word);
      if (end[sentence] == 0) {
        first[sentence] = word;
      }
      end[sentence] = word + 1;
    }
  }

  Digest digest() {
    return digest;
  }

  boolean inSpanish() {
    return digest.account().report().language().equals(Language.SPANISH);
  }

  int sentences() {
    return first.length - 1;
  }

  int first(int sentence) {
    return first[sentence];
  }

  int end(int sentence) {
    return end[sentence];
  }

  /** Folded word at an index. */
  String word(int index) {
    return words.get(index);
  }

  Span span(int index) {
    return digest.span(index);
  }

  /** The sentence from its first word to its last. */
  Span sentence(int sentence) {
    return end[sentence] == 0 ? new Span(0, 0) : digest.span(first[sentence], end[sentence] - 1);
  }

  /** An empty span where a sentence begins: where something was added or lost. */
  Span nowhere(int sentence) {
    int start = sentence(sentence).start();
    return new Span(start, start);
  }

  boolean isNumber(int index) {
    return digest.is(index, Digest.NUMBER);
  }

  boolean isName(int index) {
    return digest.is(index, Digest.NAME);
  }

  boolean hasNumber(String digits) {
    return numbers.contains(digits);
  }

  boolean hasName(String name) {
    return names.contains(name);
  }

  /** Digits of a number without separators. */
  static String number(String word) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < word.length(); at++) {
      if (Character.isDigit(word.charAt(at))) {
        digits.append(word.charAt(at));
      }
    }
    return digits.toString();
  }

  static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }
}
