package org.careo.model;

import java.util.List;

/**
 * A stretch of text that names or points to an actor.
 *
 * @param span where it stands
 * @param actor id of the actor; empty when unresolved
 * @param kind how it points
 * @param title title or role given with the name ("former President"); empty when none
 * @param titleClash whether the base says the title was not held at the report's date
 * @param runnersUp ids of actors it could also mean, best first, when unresolved or close
 * @param rule how it was resolved
 */
public record Mention(
    Span span,
    String actor,
    Kind kind,
    String title,
    boolean titleClash,
    List<String> runnersUp,
    String rule) {
  public Mention {
    runnersUp = List.copyOf(runnersUp);
  }

  /** The same mention of another actor. */
  public Mention of(String other) {
    return new Mention(span, other, kind, title, titleClash, runnersUp, rule);
  }

  /** How a mention points to its actor. */
  public enum Kind {
    NAME,
    SURNAME,
    ROLE,
    ACRONYM,
    METONYM,
    DEMONYM,
    UNNAMED,
    PRONOUN
  }
}
