package org.careo.model;

import java.util.List;

/**
 * Claims, how they stand to one another, and desk checks.
 *
 * @param claims sorted by id
 * @param relations sorted by id
 * @param checks sorted by id
 */
public record Confrontation(List<Claim> claims, List<Relation> relations, List<Check> checks) {
  public static final Confrontation NONE = new Confrontation(List.of(), List.of(), List.of());

  public Confrontation {
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    checks = List.copyOf(checks);
  }
}
