package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;

/**
 * A place where a cue may stand.
 *
 * @param kind what the cue is
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the word that carries it
 * @param cue lexicon entry
 * @param predicate index of its verb group in the grid; -1 when none
 */
public record Spot(Kind kind, int first, int end, int head, Cue cue, int predicate) {

  /** What sort of cue. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION,
    ADVERB,
    COLON
  }
}
