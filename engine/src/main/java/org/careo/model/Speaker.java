package org.careo.model;

/**
 * Who a statement is put to.
 *
 * @param actor actor id; empty = unknown, never guessed
 * @param name name or words of the source; empty = unknown
 * @param kind what it is
 */
public record Speaker(String actor, String name, ActorKind kind) {
  public static final Speaker UNKNOWN = new Speaker("", "", ActorKind.UNKNOWN);

  /** An actor of a report as who speaks. */
  public static Speaker of(Actor actor) {
    return new Speaker(actor.id(), actor.name(), actor.kind());
  }

  public boolean isKnown() {
    return kind != ActorKind.UNKNOWN;
  }
}
