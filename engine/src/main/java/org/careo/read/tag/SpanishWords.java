package org.careo.read.tag;

import org.careo.model.PartOfSpeech;

/** Spanish words: dictionary classes, lemmas, features. */
public final class SpanishWords implements WordClasses {
  private final SeenForms seen;

  public SpanishWords(SeenForms seen) {
    this.seen = seen;
  }

  @Override
  public int classes(String form, String normal) {
    return seen.classes(normal);
  }

  /** Dictionary form of a word under a tag, in lower case. */
  String lemma(String normal, PartOfSpeech tag) {
    String known = seen.lemma(normal, tag);
    return known.isEmpty() ? normal : known;
  }

  /** Features of a word from its label. */
  static String features(String label) {
    int slash = label.indexOf('/');
    return slash < 0 ? "" : "VerbForm=" + label.substring(slash + 1);
  }
}
