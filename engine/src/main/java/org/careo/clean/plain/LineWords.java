package org.careo.clean.plain;

import java.util.Set;
import org.careo.text.word.WordClasses;

/** Classes of words of the head of a text, read from {@code words.txt}. */
final class LineWords {
  private static final WordClasses CLASSES = WordClasses.load("/org/careo/clean/plain/words.txt");

  private LineWords() {}

  /** The folded words of a class. */
  static Set<String> of(String name) {
    return CLASSES.of(name);
  }
}
