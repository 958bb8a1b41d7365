package org.careo.clean.plain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.careo.text.Folding;

/**
 * The words of a passage that tell what it is about: folded, shortened to their beginning so that
 * inflected forms meet, without the words common to all news.
 */
final class Terms {
  private static final int STEM = 6;
  private static final int READ = 4000;

  private Terms() {}

  static Set<String> of(String text) {
    Set<String> terms = new LinkedHashSet<>();
    String head = text.length() > READ ? text.substring(0, READ) : text;
    for (String word : Folding.words(head)) {
      if (word.length() >= 4 && !LineLexicon.isStopWord(word)) {
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        terms.add(stem.length() > STEM ? stem.substring(0, STEM) : stem);
      }
    }
    return terms;
  }

  /** Share of the terms that are in the other set; 0 for no terms. */
  static double share(Set<String> terms, Set<String> others) {
    if (terms.isEmpty()) {
      return 0;
    }
    int found = 0;
    for (String term : terms) {
      if (others.contains(term)) {
        found++;
      }
    }
    return found / (double) terms.size();
  }
}
