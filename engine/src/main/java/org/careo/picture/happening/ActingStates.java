package org.careo.picture.happening;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Actor;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Token;
import org.careo.picture.happening.Parties.Party;
import org.careo.text.Folding;
import org.careo.text.actor.State;
import org.careo.text.actor.States;
import org.careo.text.word.WordClasses;

/**
 * Whom a stance is against that is taken on the act of a state: who rejects "any Spanish raid" or
 * "la directiva española" rejects something of Spain; "on Bolivian soil" tells no act of Bolivia.
 */
final class ActingStates {
  /** Nouns of what a state does or wants, besides those of the lexicon. */
  private static final Set<String> ACTS =
      WordClasses.load("/org/careo/picture/small-words.txt").of("act");

  /** So many tokens behind a verb hold its object. */
  private static final int OBJECT_REACH = 10;

  private final String text;
  private final Reading reading;
  private final Triggers triggers;
  private final Set<String> actors = new HashSet<>();

  ActingStates(String text, Reading reading, Triggers triggers) {
    this.text = text;
    this.reading = reading;
    this.triggers = triggers;
    reading.actors().stream().map(Actor::id).forEach(actors::add);
  }

  /**
   * The parties of a stance with the state whose act it is on as the first who is acted on; the
   * same where somebody is named.
   *
   * @param from where the object may begin
   * @param end where it ends at last
   */
  Roles.Found with(Language language, Roles.Found around, int from, int end) {
    if (around.recipients().stream().anyMatch(Party::actor)) {
      return around;
    }
    int to = from;
    while (to < end
        && to < from + OBJECT_REACH
        && reading.tokens().get(to).tag() != PartOfSpeech.PUNCT) {
      to++;
    }
    return in(language, from, to)
        .filter(state -> !around.actors().contains(state))
        .map(
            state ->
                new Roles.Found(
                    around.actors(), Parties.joined(List.of(state), around.recipients())))
        .orElse(around);
  }

  private Optional<Party> in(Language language, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = reading.tokens().get(i);
      List<State> states = States.builtIn().byDemonym(Folding.fold(token.span().of(text)));
      boolean act = i > from && isAct(language, i - 1) || i + 1 < to && isAct(language, i + 1);
      if (!states.isEmpty() && act) {
        State state = states.getFirst();
        String id = state.actorId();
        return Optional.of(new Party(actors.contains(id) ? id : state.name(), true));
      }
    }
    return Optional.empty();
  }

  private boolean isAct(Language language, int token) {
    Token at = reading.tokens().get(token);
    return at.tag() == PartOfSpeech.NOUN
        && (ACTS.contains(Folding.fold(at.lemma()))
            || triggers.noun(language, at.lemma()).isPresent());
  }
}
