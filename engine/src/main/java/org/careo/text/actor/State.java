package org.careo.text.actor;

import java.util.List;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param alpha3 ISO 3166-1 alpha-3
 * @param names names in English and Spanish, the usual English one first
 * @param seats metonyms of its government: capital, palace
 * @param latitude of a centre, degrees north; NaN = unknown
 * @param longitude of a centre, degrees east; NaN = unknown
 * @param area square kilometres; NaN = unknown
 * @param population inhabitants; 0 = unknown
 */
public record State(
    String code,
    String alpha3,
    List<String> names,
    List<String> seats,
    double latitude,
    double longitude,
    double area,
    long population) {
  public State {
    names = List.copyOf(names);
    seats = List.copyOf(seats);
  }

  public String name() {
    return names.getFirst();
  }

  /** Id of the state as an actor. */
  public String actorId() {
    return "state:" + code;
  }
}
