package org.careo.read.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/**
 * Which states a report is about: how often each is named, by its name, its demonym or its seat of
 * government. It decides what a name means that several states give to an institution ("Coast
 * Guard", "Policía Nacional").
 */
final class CountryEvidence {
  /** A state named less than half as often as another is a bystander. */
  private static final double BYSTANDER = 0.5;

  private static final int LONGEST_NAME = 4;

  private final Map<String, Integer> named = new HashMap<>();
  private int most;

  CountryEvidence(Words words) {
    States states = States.builtIn();
    for (int token = 0; token < words.count(); token++) {
      if (!words.isCapital(token) && !words.isSpanish(token)) {
        continue;
      }
      int limit = Math.min(words.sentence(token).endToken(), token + LONGEST_NAME);
      for (int end = limit; end > token; end--) {
        String code = words.key(end - 1).isEmpty() ? "" : code(states, words, token, end);
        if (!code.isEmpty()) {
          most = Math.max(most, named.merge(code, 1, Integer::sum));
          token = end - 1;
          break;
        }
      }
    }
  }

  private static String code(States states, Words words, int first, int end) {
    String key = words.key(first, end);
    if (key.equals("us") && !words.form(first).equals("US")) {
      return "";
    }
    List<State> demonym = states.byDemonym(key);
    if (!demonym.isEmpty()) {
      return demonym.getFirst().code();
    }
    return words.isCapital(first)
        ? states.byName(key).or(() -> states.bySeat(key)).map(State::code).orElse("")
        : "";
  }

  /** Whether the report names a state; one that names none may be about any. */
  boolean names(String country) {
    return most == 0 || named.containsKey(country);
  }

  /** Whether the report may be about a state; a report that names none may be about any. */
  boolean allows(String country) {
    return most == 0 || named.getOrDefault(country, 0) >= BYSTANDER * most;
  }
}
