package org.careo.attribute.pattern;

/** Where the content stands, seen from its cue. */
public enum Shape {
  /** The spot is no attribution. */
  NONE,
  RIGHT,
  LEFT,
  BOTH
}
