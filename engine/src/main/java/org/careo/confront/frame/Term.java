package org.careo.confront.frame;

import org.careo.model.Span;

/**
 * One thing a statement speaks of.
 *
 * @param key what it is compared by: "c:reject" (a concept), "a:ID" (an actor), "n:NAME" (another
 *     name), "w:WORD"
 * @param broader key of the broader concept; empty when none
 * @param kind what sort of word it is
 * @param span the words
 */
public record Term(String key, String broader, Kind kind, Span span) {

  /** What sort of word a term is. */
  public enum Kind {
    VERB,
    NAME,
    NOUN,
    OTHER
  }
}
