package org.careo.bench.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where two treebanks of a language differ in what they call a word, found by counting alone: for a
 * form that both have often, and for the shapes of all other words, tags of which the one treebank
 * has clearly more and the other clearly less are taken for one. No answer of any model is looked
 * at, so that a mapping counted on some sentences can be tried on others.
 */
final class CountedConvention {
  /** How often both treebanks must have a form for it to be judged by itself. */
  private static final int OFTEN = 5;

  /** Difference of the shares of a tag, for a single form and for a whole shape of words. */
  private static final double FORM_GAP = 0.3;

  private static final double SHAPE_GAP = 0.15;

  /** For a form ({@code =form}) or shape the tags that are one; other tags stay themselves. */
  private final Map<String, Set<String>> merged = new TreeMap<>();

  /**
   * @param one sentences of the first treebank
   * @param other sentences of the second
   */
  CountedConvention(List<Treebank.Tree> one, List<Treebank.Tree> other) {
    Map<String, Map<String, Integer>> left = counts(one);
    Map<String, Map<String, Integer>> right = counts(other);
    for (Map.Entry<String, Map<String, Integer>> entry : left.entrySet()) {
      Map<String, Integer> here = entry.getValue();
      Map<String, Integer> there = right.getOrDefault(entry.getKey(), Map.of());
      if (total(here) >= OFTEN && total(there) >= OFTEN) {
        double gap = entry.getKey().startsWith("=") ? FORM_GAP : SHAPE_GAP;
        merged.put(entry.getKey(), differing(here, there, gap));
      }
    }
  }

  /** The tag that is compared; see {@link TrainTaggers.Convention}. */
  String tag(String form, String next, String tag) {
    Set<String> same = merged.getOrDefault(key(form), merged.getOrDefault(shape(form), Set.of()));
    return same.contains(tag) ? "*" : tag;
  }

  /** How many forms and shapes have tags that are taken for one. */
  long size() {
    return merged.values().stream().filter(tags -> !tags.isEmpty()).count();
  }

  /** Tags of which one side has clearly more and others of which it has clearly less. */
  private static Set<String> differing(
      Map<String, Integer> here, Map<String, Integer> there, double gap) {
    Set<String> tags = new TreeSet<>(here.keySet());
    tags.addAll(there.keySet());
    Set<String> more = new TreeSet<>();
    Set<String> less = new TreeSet<>();
    for (String tag : tags) {
      double difference = share(here, tag) - share(there, tag);
      if (difference >= gap) {
        more.add(tag);
      } else if (difference <= -gap) {
        less.add(tag);
      }
    }
    if (more.isEmpty() || less.isEmpty()) {
      return Set.of();
    }
    more.addAll(less);
    return more;
  }

  private static double share(Map<String, Integer> counts, String tag) {
    return (double) counts.getOrDefault(tag, 0) / total(counts);
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Map<String, Integer>> counts(List<Treebank.Tree> trees) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      for (Treebank.Word word : tree.words()) {
        for (String key : List.of(key(word.form()), shape(word.form()))) {
          counts.computeIfAbsent(key, same -> new TreeMap<>()).merge(word.tag(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static String key(String form) {
    return "=" + form.toLowerCase(Locale.ROOT);
  }

  /** Digits, marks, capitals and the last two letters of other words. */
  private static String shape(String form) {
    char first = form.charAt(0);
    if (Character.isDigit(first)) {
      return "digits";
    }
    if (!Character.isLetter(first)) {
      return "mark";
    }
    if (Character.isUpperCase(first)) {
      return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) ? "capitals" : "name";
    }
    return "-" + form.substring(Math.max(0, form.length() - 2));
  }

  /** Every second sentence, from the first or from the second on. */
  static List<Treebank.Tree> half(List<Treebank.Tree> trees, int from) {
    List<Treebank.Tree> half = new ArrayList<>();
    for (int index = from; index < trees.size(); index += 2) {
      half.add(trees.get(index));
    }
    return half;
  }
}
