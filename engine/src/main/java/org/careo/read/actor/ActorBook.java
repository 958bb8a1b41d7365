package org.careo.read.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.careo.model.ActorKind;
import org.careo.text.actor.BaseActor;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/** The actors of one report by id. Confined to one thread. */
final class ActorBook {
  private final Map<String, Entity> byId = new LinkedHashMap<>();

  Entity entity(String id, ActorKind kind, String country, String name) {
    Entity entity = byId.computeIfAbsent(id, key -> new Entity(key, kind, country, name));
    entity.addName(name);
    return entity;
  }

  Entity known(BaseActor actor) {
    return byId.computeIfAbsent(
        actor.id(),
        id -> {
          Entity entity = new Entity(id, actor.kind(), actor.country(), actor.name());
          entity.addNames(actor.names());
          return entity;
        });
  }

  Entity state(String code) {
    State state = States.builtIn().byCode(code).orElseThrow();
    return byId.computeIfAbsent(
        state.actorId(),
        id -> {
          Entity entity = new Entity(id, ActorKind.STATE, code, state.name());
          entity.addNames(state.names());
          return entity;
        });
  }
}
