package org.careo.read.name;

import java.util.List;
import java.util.Locale;
import org.careo.model.ActorKind;
import org.careo.model.PartOfSpeech;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.BaseActor;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/**
 * Looks the words of a report up in the base of actors. A name that other states have too counts
 * for the actor whose country the report is about, and not beside the name of another state; what
 * is left of a longer name ("National Security Council") is no name.
 */
final class KnownNames {
  private static final int LONGEST_SHARED_LETTERS = 4;
  private static final String KNOWN_EVERYWHERE = "US";

  private final Words words;
  private final ActorBase base;
  private final CountryEvidence countries;
  private final NameLexicon lexicon = NameLexicon.builtIn();

  KnownNames(Words words, ActorBase base) {
    this.words = words;
    this.base = base;
    countries = new CountryEvidence(words);
  }

  /** Where the longest name of the base that begins at a token ends; the token when none does. */
  int end(int first) {
    int furthest = Math.min(words.sentence(first).endToken(), first + base.longestName());
    for (int end = furthest; end > first; end--) {
      if (words.key(end - 1).isEmpty() || words.isGenitive(end - 1)) {
        continue;
      }
      List<BaseActor> found = actors(first, end);
      if (!found.isEmpty()
          && hasCapital(first, end)
          && isSpelledSo(first, end, found)
          && !goesOn(end, found)) {
        return end;
      }
    }
    return first;
  }

  /** The actors of the base the words can mean here, the likeliest first. */
  List<BaseActor> actors(int first, int end) {
    String key = words.key(first, end);
    List<BaseActor> found = base.find(key);
    if (found.isEmpty()) {
      return found;
    }
    int before = words.before(first);
    if (before >= 0 && words.isCapital(before) && lexicon.is("level", words.key(before))) {
      return List.of();
    }
    String beside = stateBefore(first);
    List<BaseActor> fitting =
        found.stream()
            .filter(actor -> !base.isShared(actor, key) || isMeant(actor, beside))
            .filter(actor -> !isLetters(first, end) || isSupported(actor))
            .toList();
    List<BaseActor> local =
        fitting.stream().filter(actor -> countries.allows(actor.country())).toList();
    return local.isEmpty() ? fitting : local;
  }

  /** Few letters alone: bodies of many countries have the same ones. */
  private boolean isLetters(int first, int end) {
    String form = words.form(first);
    return end - first == 1
        && form.length() <= LONGEST_SHARED_LETTERS
        && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether the text, which has only the letters of an actor, speaks of the actor's country at all.
   * Media and the agencies of the United States go by their letters in the news of any country.
   */
  private boolean isSupported(BaseActor actor) {
    return actor.kind() == ActorKind.MEDIA
        || actor.country().length() != 2
        || actor.country().equals(KNOWN_EVERYWHERE)
        || countries.names(actor.country());
  }

  private boolean isMeant(BaseActor actor, String beside) {
    return beside.isEmpty() ? countries.allows(actor.country()) : beside.equals(actor.country());
  }

  /** Code of the state named just before: "Bangladesh Coast Guard", "Peru's"; empty = none. */
  private String stateBefore(int first) {
    int before = words.before(first);
    if (before >= 0 && words.isGenitive(before)) {
      before = words.before(before);
    }
    if (before < 0 || !words.isCapital(before)) {
      return "";
    }
    String key = words.key(before);
    List<State> demonym = States.builtIn().byDemonym(key);
    return demonym.isEmpty()
        ? States.builtIn().byName(key).map(State::code).orElse("")
        : demonym.getFirst().code();
  }

  /** "New York Times Company", "ABC Color": the longer name is another thing. */
  private boolean goesOn(int end, List<BaseActor> found) {
    int after = words.sameSentence(end, end - 1);
    if (after < 0 || !words.isCapital(after) || words.inTitleCase(after)) {
      return false;
    }
    String key = words.key(after);
    boolean ofItself =
        key.isEmpty()
            || lexicon.is("never", key)
            || lexicon.title(key).isTitle()
            || lexicon.isGivenName(key)
            || lexicon.is("modifier", key);
    if (ofItself) {
      return false;
    }
    boolean medium = found.getFirst().kind() == ActorKind.MEDIA;
    return lexicon.is("company", key) || medium && words.tag(after) == PartOfSpeech.PROPN;
  }

  private boolean hasCapital(int first, int end) {
    return words.isCapital(first) || end - first > 1 && words.isCapital(end - 1);
  }

  /** A one-word name must stand as the base spells it, and not where any word has a capital. */
  private boolean isSpelledSo(int first, int end, List<BaseActor> known) {
    if (end - first > 1) {
      return true;
    }
    String form = words.form(first);
    for (BaseActor actor : known) {
      for (String name : actor.names()) {
        if (name.equals(form)) {
          boolean acronym = form.length() > 1 && Character.isUpperCase(form.charAt(1));
          return acronym
              || !words.isInitial(first) && !words.inTitleCase(first)
              || words.tag(first) == PartOfSpeech.PROPN;
        }
      }
    }
    return false;
  }
}
