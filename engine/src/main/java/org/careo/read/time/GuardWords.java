package org.careo.read.time;

import java.util.HashSet;
import java.util.Set;
import org.careo.read.number.Lexicon;

/** Classes of small words that decide whether and how a time is read, from {@code guards.txt}. */
final class GuardWords {
  private static final Lexicon LEXICON = Lexicon.load("/org/careo/read/time/guards.txt");

  private GuardWords() {}

  /**
   * The folded words of a class.
   *
   * @throws IllegalStateException when the resource has no such class
   */
  static Set<String> of(String name) {
    Set<String> words = new HashSet<>(LEXICON.words(name));
    if (words.isEmpty()) {
      throw new IllegalStateException("no words of time called " + name);
    }
    return words;
  }
}
