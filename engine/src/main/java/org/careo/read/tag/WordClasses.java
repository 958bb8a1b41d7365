package org.careo.read.tag;

import org.careo.text.word.WordClusters;

/** Dictionary classes of words: a number that is the same for words of the same classes. */
public interface WordClasses {

  /**
   * Classes of a word; 0 when nothing is known.
   *
   * @param form as it stands in the text
   * @param normal see {@link TagFeatures#normal}
   */
  int classes(String form, String normal);

  /** What unlabelled text says of words; nothing where a language has none. */
  default WordClusters clusters() {
    return WordClusters.none();
  }
}
