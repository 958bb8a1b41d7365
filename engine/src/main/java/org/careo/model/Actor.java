package org.careo.model;

import java.util.List;
import java.util.TreeSet;

/**
 * Somebody or something that acts or speaks.
 *
 * @param id the same for the same name in every report: the id of the built-in base, else made from
 *     kind and fullest name
 * @param name fullest name found
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code; empty when unknown
 * @param aliases other names found or known, sorted
 * @param number how many people: 2 for "two officials"; 0 = unknown, 1 = one
 */
public record Actor(
    String id, String name, ActorKind kind, String country, List<String> aliases, int number) {
  public Actor {
    aliases = List.copyOf(aliases);
  }

  /** The same actor under another id and name; the name it had is an alias. */
  public Actor named(String otherId, String otherName, ActorKind otherKind) {
    TreeSet<String> names = new TreeSet<>(aliases);
    names.add(name);
    names.remove(otherName);
    return new Actor(otherId, otherName, otherKind, country, List.copyOf(names), number);
  }
}
