package org.careo.text.actor;

import java.util.List;
import org.careo.model.ActorKind;

/**
 * An actor of the base.
 *
 * @param id stable id
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2, or EU and UN; empty = none or several
 * @param sector PLOVER sector code (GOV, MIL, COP, …); empty = none or unknown
 * @param names known names, the usual one first
 */
public record BaseActor(
    String id, ActorKind kind, String country, String sector, List<String> names) {
  public BaseActor {
    names = List.copyOf(names);
  }

  public String name() {
    return names.getFirst();
  }
}
