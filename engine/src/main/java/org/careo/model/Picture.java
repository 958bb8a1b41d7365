package org.careo.model;

import java.util.List;

/**
 * The situation as the statements tell it.
 *
 * @param actors actors of the case, joined over its reports, sorted by id
 * @param happenings sorted by id
 * @param positions sorted by id
 */
public record Picture(List<Actor> actors, List<Happening> happenings, List<Position> positions) {
  public static final Picture NONE = new Picture(List.of(), List.of(), List.of());

  public Picture {
    actors = List.copyOf(actors);
    happenings = List.copyOf(happenings);
    positions = List.copyOf(positions);
  }
}
