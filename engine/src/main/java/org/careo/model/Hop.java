package org.careo.model;

/**
 * One step of the chain through which a content came.
 *
 * @param holder name of who or what held it; empty when the text does not name who spoke
 * @param actor id of the actor; empty when unresolved or not an actor
 * @param relation what the holder did with it
 * @param span where the holder stands in the text; empty span when it does not (the outlet)
 */
public record Hop(String holder, String actor, Relation relation, Span span) {

  /** What a holder did with a content. */
  public enum Relation {
    SAID,
    TOLD,
    WROTE,
    DOCUMENT_OF,
    DATA_OF,
    RELAYED,
    CITED_BY,
    PUBLISHED_BY
  }
}
