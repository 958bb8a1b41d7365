package org.careo.model;

/** What kind of actor or source somebody or something is. */
public enum ActorKind {
  PERSON,
  OFFICE,
  ORGANISATION,
  STATE,
  GROUP,
  POPULATION,
  /** A source without a name: "two officials", "insider sources". */
  UNNAMED,
  MEDIA,
  DOCUMENT,
  POLL,
  LAW,
  /** The author of the report. */
  AUTHOR,
  /** "It is said", "se dice". */
  IMPERSONAL,
  UNKNOWN;

  /** Whether it is a body with a name of its own that is no state. */
  public boolean isBody() {
    return this == ORGANISATION || this == MEDIA;
  }
}
