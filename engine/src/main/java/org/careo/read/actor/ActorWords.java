package org.careo.read.actor;

import java.util.Map;
import org.careo.read.base.WordList;

/** Small words around actors, from {@code words.txt}. */
final class ActorWords {
  private static final String RESOURCE = "actor/words.txt";

  private ActorWords() {}

  /** The words of a section. */
  static WordList of(String section) {
    return WordList.section(RESOURCE, section);
  }

  /** The words of a section with what each stands for. */
  static Map<String, String> values(String section) {
    return WordList.values(RESOURCE, section);
  }
}
