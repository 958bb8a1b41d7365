package org.careo.attribute.identity;

import java.util.Set;
import org.careo.text.word.WordClasses;

/** Classes of words that joining actors asks for, read from {@code identity.txt}. */
final class IdentityWords {
  private static final WordClasses CLASSES = WordClasses.load("/org/careo/attribute/identity.txt");

  private IdentityWords() {}

  /** The folded words of a class. */
  static Set<String> of(String name) {
    return CLASSES.of(name);
  }
}
