package org.careo.model;

import java.util.List;

/**
 * That one of two reports derives from the other, or that both share a source.
 *
 * @param a report id, the smaller of the two
 * @param b report id
 * @param probability that they are not independent, calibrated
 * @param kind how
 * @param from the earlier one, {@code a} or {@code b}; empty when the direction is open
 * @param evidence all of it, strongest first
 */
public record LineageEdge(
    String a, String b, double probability, Kind kind, String from, List<Evidence> evidence) {
  public LineageEdge {
    evidence = List.copyOf(evidence);
  }

  /** How one report derives from another. */
  public enum Kind {
    COPY,
    REWRITE,
    TRANSLATION,
    CITES,
    /** Both go back to the same source; neither is known to be the other's. */
    SHARES
  }
}
