package org.careo.read.actor;

import java.util.List;
import org.careo.read.name.Words;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/** Which state one word names: by a demonym or by its name. */
final class NamedStates {

  private NamedStates() {}

  /** Code of the state; empty when the word names none. "us" is one in capitals only. */
  static String code(Words words, int token) {
    String key = words.key(token);
    boolean name = words.isCapital(token) || words.isSpanish(token);
    if (!name || isPronoun(words, token)) {
      return "";
    }
    List<State> demonym = States.builtIn().byDemonym(key);
    return demonym.isEmpty()
        ? States.builtIn().byName(key).map(State::code).orElse("")
        : demonym.getFirst().code();
  }

  /** "us" as people say it, and not "US". */
  private static boolean isPronoun(Words words, int token) {
    return words.key(token).equals("us") && !words.form(token).equals("US");
  }
}
