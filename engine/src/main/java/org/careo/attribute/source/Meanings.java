package org.careo.attribute.source;

import java.util.HashMap;
import java.util.Map;
import org.careo.model.Actor;

/**
 * Which actors of a report the noun of a role may mean, remembered: a long report asks it of the
 * same few over and over. Not for use by several threads.
 */
final class Meanings {
  private final Map<Asked, Boolean> possible = new HashMap<>();
  private final Map<Asked, Boolean> sure = new HashMap<>();

  private record Asked(String noun, String actor) {}

  /** Whether an actor may be what the noun means, as {@link Institutions#mayMean} has it. */
  boolean mayMean(String noun, Actor actor) {
    return possible.computeIfAbsent(
        new Asked(noun, actor.id()), asked -> Institutions.mayMean(noun, actor));
  }

  /** Whether the actor's name says so, as {@link Institutions#isSurely} has it. */
  boolean isSurely(String noun, Actor actor) {
    return sure.computeIfAbsent(
        new Asked(noun, actor.id()), asked -> Institutions.isSurely(noun, actor));
  }
}
