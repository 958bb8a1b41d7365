package org.careo.read.chunk;

import org.careo.read.base.WordList;

/** Words that decide where clauses and verb groups begin, from {@code words.txt}. */
final class ChunkWords {

  private ChunkWords() {}

  /** The words of a section. */
  static WordList of(String section) {
    return WordList.section("chunk/words.txt", section);
  }
}
