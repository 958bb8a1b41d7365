package org.careo.read.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fixed phrases with a meaning each, found forwards or backwards from a word; the longest wins. */
final class Phrases<T> {
  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  private record Entry<T>(List<String> words, T meaning) {}

  /**
   * A phrase found.
   *
   * @param first index of its first word
   * @param end index after its last word
   * @param meaning what it means
   */
  record Found<T>(int first, int end, T meaning) {}

  void add(String phrase, T meaning) {
    List<String> words = List.of(phrase.strip().split("\\s+"));
    Entry<T> entry = new Entry<>(words, meaning);
    byFirst.computeIfAbsent(words.getFirst(), unused -> new ArrayList<>()).add(entry);
    byLast.computeIfAbsent(words.getLast(), unused -> new ArrayList<>()).add(entry);
  }

  /** The longest phrase that begins at a word; null when there is none. */
  @Nullable Found<T> at(FigureText text, int first) {
    Found<T> best = null;
    for (Entry<T> entry : byFirst.getOrDefault(text.folded(first), List.of())) {
      int end = first + entry.words().size();
      if (stands(text, first, entry.words()) && (best == null || end > best.end())) {
        best = new Found<>(first, end, entry.meaning());
      }
    }
    return best;
  }

  /** The longest phrase that ends before a word; null when there is none. */
  @Nullable Found<T> before(FigureText text, int end) {
    Found<T> best = null;
    for (Entry<T> entry : byLast.getOrDefault(text.folded(end - 1), List.of())) {
      int first = end - entry.words().size();
      if (first >= 0
          && stands(text, first, entry.words())
          && (best == null || first < best.first())) {
        best = new Found<>(first, end, entry.meaning());
      }
    }
    return best;
  }

  private static boolean stands(FigureText text, int first, List<String> words) {
    for (int index = 0; index < words.size(); index++) {
      if (!text.folded(first + index).equals(words.get(index))) {
        return false;
      }
    }
    return true;
  }
}
