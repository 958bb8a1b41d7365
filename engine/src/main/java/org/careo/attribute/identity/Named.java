package org.careo.attribute.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careo.model.Actor;
import org.careo.text.Folding;
import org.careo.text.actor.ActorBase;

/**
 * An actor with a name, over all reports that have its id.
 *
 * @param actor as one of the reports has it
 * @param aliases its other names in all of them
 * @param words the folded words of its name
 * @param known whether the built-in base has it
 */
record Named(Actor actor, Set<String> aliases, List<String> words, boolean known) {

  /** An actor as one report has it. */
  static Named of(Actor actor) {
    return new Named(
        actor,
        new TreeSet<>(actor.aliases()),
        Folding.words(actor.name()),
        ActorBase.builtIn().byId(actor.id()).isPresent());
  }

  /** Whether letters it is known by are its initials: the other name is then the translation. */
  boolean isAbbreviated() {
    return aliases.contains(initials());
  }

  /**
   * Initials of the words of its name that have a capital; empty when there are fewer than three.
   */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : actor.name().split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 2 ? initials.toString() : "";
  }

  /** The same actor with the names another report has for it. */
  Named and(Named other) {
    Set<String> together = new TreeSet<>(aliases);
    together.addAll(other.aliases);
    return new Named(actor, together, words, known);
  }
}
