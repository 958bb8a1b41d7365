package org.careo.picture.stance;

import java.util.Optional;
import java.util.Set;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.picture.context.Surroundings;

/**
 * Words of a report that can stand as the name of a matter: a noun phrase with its complements
 * ("the release of water from the dam"), what is to be done ("to close the river to everyone") or
 * what is said to be so ("that the dead are shown as criminals").
 *
 * @param words as written; from a long clause the beginning
 * @param kind a noun phrase reads best
 * @param language of the words
 * @param stems stems of the words
 */
record MatterLabel(String words, Kind kind, Language language, Set<String> stems) {
  /** What the words are; the kinds that name better come first. */
  enum Kind {
    NOUN_PHRASE,
    DEED,
    CLAUSE
  }

  MatterLabel {
    stems = Set.copyOf(stems);
  }

  /**
   * The label that words of one sentence make.
   *
   * @return empty when nothing there could name anything
   */
  static Optional<MatterLabel> of(Surroundings around, Span span) {
    return new LabelFinder(around, span).label();
  }

  boolean hasLetters() {
    return words.chars().anyMatch(Character::isLetter);
  }

  /** The label behind the words that point to it: "the ruling: the court closed the salt works". */
  MatterLabel behind(String pointer) {
    return new MatterLabel(pointer + ": " + words, kind, language, stems);
  }
}
