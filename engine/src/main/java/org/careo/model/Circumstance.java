package org.careo.model;

/**
 * Something said about the utterance itself.
 *
 * @param kind what it tells
 * @param span the words
 */
public record Circumstance(Kind kind, Span span) {

  /** What a circumstance tells of an utterance. */
  public enum Kind {
    VENUE,
    CHANNEL,
    ADDRESSEE,
    DATE,
    MANNER,
    ANONYMITY_REASON
  }
}
