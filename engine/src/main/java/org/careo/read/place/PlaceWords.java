package org.careo.read.place;

import org.careo.read.base.WordList;

/** Small words around places, from {@code words.txt}. */
final class PlaceWords {

  private PlaceWords() {}

  /** The words of a section. */
  static WordList of(String section) {
    return WordList.section("place/words.txt", section);
  }
}
