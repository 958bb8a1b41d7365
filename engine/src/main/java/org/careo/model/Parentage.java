package org.careo.model;

import java.util.List;

/**
 * Where one report comes from.
 *
 * @param report its id
 * @param parent id of the report it derives from; empty when none in the case
 * @param origin id of the origin it goes back to; its own when it is own reporting
 * @param kind copy, rewrite, translation, cites; {@link LineageEdge.Kind#SHARES} with a hidden
 *     parent
 * @param own whether it is own reporting
 * @param probability of this answer
 * @param runnersUp other parents that were weighed, best first
 */
public record Parentage(
    String report,
    String parent,
    String origin,
    LineageEdge.Kind kind,
    boolean own,
    double probability,
    List<Candidate> runnersUp) {
  public Parentage {
    runnersUp = List.copyOf(runnersUp);
  }
}
