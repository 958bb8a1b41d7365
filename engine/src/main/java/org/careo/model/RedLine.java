package org.careo.model;

import java.util.List;

/**
 * What a holder says must not be done: a position with the action that would cross it.
 *
 * @param id stable id
 * @param position id of the {@link Position} it goes with; empty when none
 * @param holder actor id; the name where no actor is known
 * @param name name of the holder
 * @param forbidden the action, as written
 * @param types PLOVER types of actions that would be it, sorted; empty when open
 * @param actors actor ids of who must not do it, sorted; empty = whoever
 * @param countries ISO codes of where it must not be done, sorted; empty = open
 * @param time when it was drawn
 * @param telling where it is told
 * @param crossedBy ids of happenings and judgements told in the case that would cross it, sorted
 */
public record RedLine(
    String id,
    String position,
    String holder,
    String name,
    String forbidden,
    List<String> types,
    List<String> actors,
    List<String> countries,
    DateRange time,
    Telling telling,
    List<String> crossedBy) {
  public RedLine {
    types = List.copyOf(types);
    actors = List.copyOf(actors);
    countries = List.copyOf(countries);
    crossedBy = List.copyOf(crossedBy);
  }
}
