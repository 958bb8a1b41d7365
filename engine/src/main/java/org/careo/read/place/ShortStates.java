package org.careo.read.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.PlaceMention;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.gazetteer.Place;
import org.careo.read.name.Words;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/**
 * States that a report calls by the first part of their name: "Trinidad" for Trinidad and Tobago.
 * Such a word is the state only where the report gives its whole name or its demonym, since it is
 * mostly a town's name too.
 */
final class ShortStates {
  private static final int LONGEST = 5;

  /** By the key of the first part; filled once. */
  private static final Map<String, State> BY_FIRST_PART = byFirstPart();

  private final Map<String, Place> places = new HashMap<>();

  /** The states the report names in full or by demonym. */
  ShortStates(Words words, Gazetteer gazetteer) {
    Set<State> named = new HashSet<>();
    for (int token = 0; token < words.count(); token++) {
      named.addAll(States.builtIn().byDemonym(words.key(token)));
      for (int length = 3; length <= LONGEST && token + length <= words.count(); length++) {
        if (words.isCapital(token)) {
          States.builtIn().byName(words.key(token, token + length)).ifPresent(named::add);
        }
      }
    }
    BY_FIRST_PART.forEach(
        (key, state) -> {
          if (named.contains(state)) {
            gazetteer.find(States.key(state.name())).stream()
                .filter(place -> place.kind() == PlaceMention.Kind.COUNTRY)
                .findFirst()
                .ifPresent(place -> places.put(key, place));
          }
        });
  }

  /** Whether a name is the first part of the name of such a state. */
  boolean contains(String key) {
    return places.containsKey(key);
  }

  /** The state of that name; empty when the report names none. */
  List<Place> find(String key) {
    Place place = places.get(key);
    return place == null ? List.of() : List.of(place);
  }

  private static Map<String, State> byFirstPart() {
    Map<String, State> states = new HashMap<>();
    for (State state : States.builtIn().all()) {
      for (String name : state.names()) {
        String key = States.key(name);
        for (String and : List.of(" and ", " y ")) {
          int at = key.indexOf(and);
          if (at > 0) {
            states.putIfAbsent(key.substring(0, at), state);
          }
        }
      }
    }
    return states;
  }
}
