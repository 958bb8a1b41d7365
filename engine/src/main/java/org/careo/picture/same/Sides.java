package org.careo.picture.same;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.text.Folding;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.BaseActor;

/**
 * Whom the fillers of a role stand for, as keys that can be held against each other across reports
 * and languages: an actor's id, the state that a president, a ministry or an army acts for, or the
 * content words of somebody unnamed.
 */
final class Sides {
  /** Sectors of PLOVER that act for their state. */
  private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

  /** Kinds whose ids hold for one report only, so that only their words can meet. */
  private static final Set<ActorKind> NAMED_BY_WORDS =
      Set.of(ActorKind.UNNAMED, ActorKind.GROUP, ActorKind.POPULATION, ActorKind.UNKNOWN);

  /** Shortest word that tells somebody unnamed from others. */
  private static final int WORD = 4;

  private final ActorBase base = ActorBase.builtIn();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  Sides(List<Actor> actors) {
    actors.forEach(actor -> this.actors.putIfAbsent(actor.id(), actor));
  }

  /** Keys of all fillers of a role; empty when nobody fills it. */
  Set<String> of(List<String> fillers) {
    Set<String> keys = new HashSet<>();
    fillers.forEach(filler -> keys.addAll(known.computeIfAbsent(filler, this::keys)));
    return keys;
  }

  private Set<String> keys(String filler) {
    Actor actor = actors.get(filler);
    if (actor == null) {
      return words(filler);
    }
    Set<String> keys = new HashSet<>(Set.of(actor.id()));
    if (NAMED_BY_WORDS.contains(actor.kind())) {
      keys.addAll(words(actor.name()));
    }
    if (!actor.country().isEmpty() && isOfTheState(actor)) {
      keys.add("state " + actor.country());
    }
    return keys;
  }

  private boolean isOfTheState(Actor actor) {
    if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.OFFICE) {
      return true;
    }
    Optional<BaseActor> found = base.byId(actor.id());
    return !base.tenures(actor.id()).isEmpty()
        || found.isPresent() && OF_THE_STATE.contains(found.get().sector());
  }

  private static Set<String> words(String words) {
    Set<String> keys = new HashSet<>();
    for (String word : Folding.words(words)) {
      if (word.length() >= WORD) {
        keys.add("word " + word.substring(0, Math.min(word.length(), WORD + 1)));
      }
    }
    return keys;
  }
}
