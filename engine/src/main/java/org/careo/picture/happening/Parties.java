package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.picture.context.Descriptions;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.actor.States;
import org.careo.text.word.WordClasses;

/** Whom the words of a report name: actors, people, states, or the words themselves. */
final class Parties {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Prepositions after which a phrase for a body of people says which: "parties in Chile". */
  private static final Set<String> WHICH = SMALL_WORDS.of("parties-which");

  /** Words of what names the two states spoken of before: "both nations", "ambos países". */
  private static final Set<String> BOTH = SMALL_WORDS.of("parties-both");

  /** Marks of whom something belongs to. */
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

  private static final Set<String> STATES = SMALL_WORDS.of("parties-states");

  /** Farthest back the states of "both nations" may stand, in tokens. */
  private static final int STATES_REACH = 120;

  private final String text;
  private final Reading reading;

  /** What the lexicon says of phrases. */
  final PhraseKinds phraseKinds;

  private final Map<Integer, List<Mention>> mentionsOfToken = new HashMap<>();
  private final Map<Integer, PlaceMention> placeOfToken = new HashMap<>();
  private final Set<Integer> timeTokens = new HashSet<>();
  private final Map<String, ActorKind> kinds = new HashMap<>();
  private final Descriptions descriptions;
  private final Conjuncts conjuncts;

  Parties(Surroundings around, Triggers triggers) {
    text = around.text();
    reading = around.reading();
    descriptions = around.descriptions();
    phraseKinds = new PhraseKinds(reading, triggers);
    index();
    conjuncts = new Conjuncts(text, reading);
  }

  /**
   * Somebody or something in a role.
   *
   * @param value an actor's id where one is known, else the words
   * @param actor whether it is somebody: an actor, people, a state
   */
  record Party(String value, boolean actor) {}

  private void index() {
    int token = 0;
    List<Token> tokens = reading.tokens();
    for (PlaceMention place : reading.places()) {
      while (token < tokens.size() && tokens.get(token).end() <= place.span().start()) {
        token++;
      }
      placeOfToken.put(token, place);
    }
    token = 0;
    for (TimeExpression time : reading.times()) {
      while (token < tokens.size() && tokens.get(token).end() <= time.span().start()) {
        token++;
      }
      for (int i = token; i < tokens.size() && tokens.get(i).start() < time.span().end(); i++) {
        timeTokens.add(i);
      }
    }
    Set<String> adjectives = new HashSet<>();
    for (Actor actor : reading.actors()) {
      kinds.put(actor.id(), actor.kind());
      if (isAdjective(actor)) {
        adjectives.add(actor.id());
      }
    }
    token = 0;
    for (Mention mention : reading.mentions()) {
      if (adjectives.contains(mention.actor())) {
        continue;
      }
      while (token > 0 && tokens.get(token - 1).end() > mention.span().start()) {
        token--;
      }
      while (token < tokens.size() && tokens.get(token).end() <= mention.span().start()) {
        token++;
      }
      for (int i = token; i < tokens.size() && tokens.get(i).start() < mention.span().end(); i++) {
        mentionsOfToken.computeIfAbsent(i, key -> new ArrayList<>()).add(mention);
      }
    }
  }

  /** "Mexican" of "on Mexican soil" is nobody, whatever a name of the report made of it. */
  private static boolean isAdjective(Actor actor) {
    return actor.kind() != ActorKind.STATE
        && actor.name().indexOf(' ') < 0
        && !States.builtIn().byDemonym(States.key(actor.name())).isEmpty();
  }

  boolean isTime(int token) {
    return timeTokens.contains(token);
  }

  /** The place that begins at a token. */
  Optional<PlaceMention> place(int token) {
    return Optional.ofNullable(placeOfToken.get(token));
  }

  /** Index of the first noun phrase that begins at a token or later. */
  int firstPhrase(int token) {
    return conjuncts.firstPhrase(token);
  }

  /** Noun phrases that begin at a token or later and before another, in text order. */
  List<NounPhrase> phrases(int from, int end) {
    int first = firstPhrase(from);
    return reading.nounPhrases().subList(first, Math.max(first, firstPhrase(end)));
  }

  /** Whether a phrase names somebody, a body of people or a state. */
  boolean isPlayer(NounPhrase phrase) {
    return of(phrase).stream().anyMatch(Party::actor);
  }

  /** Actors named in a phrase and its conjuncts; the phrase's words where none is. */
  List<Party> of(NounPhrase phrase) {
    List<Party> parties = new ArrayList<>();
    List<NounPhrase> phrases = new ArrayList<>(List.of(phrase));
    phrases.addAll(conjuncts.of(phrase));
    for (NounPhrase each : phrases) {
      List<Party> named = namedIn(each);
      Token head = reading.tokens().get(each.head());
      if (!named.isEmpty()) {
        named.stream().filter(one -> !parties.contains(one)).forEach(parties::add);
      } else if (head.tag() != PartOfSpeech.PRON || parties.isEmpty()) {
        Optional<Actor> meant = descriptions.of(span(each));
        parties.add(
            meant
                .map(actor -> new Party(actor.id(), true))
                .orElseGet(() -> new Party(words(each), phraseKinds.isSomebody(each))));
      }
    }
    return parties;
  }

  private List<Party> namedIn(NounPhrase phrase) {
    List<Party> states = bothStates(phrase);
    if (!states.isEmpty()) {
      return states;
    }
    List<Party> named = named(phrase.head(), phrase.head() + 1);
    if (named.isEmpty() && !phraseKinds.isPeople(phrase)) {
      named = withoutOwners(behindPossessive(phrase), phrase.endToken());
    }
    return named.stream().limit(2).toList();
  }

  /** Who is named in the tokens, and of "Peru's police" the police alone. */
  private List<Party> withoutOwners(int from, int to) {
    List<Party> named = named(from, to);
    List<Party> others = new ArrayList<>(named);
    for (int i = from; i < to - 1; i++) {
      if (POSSESSIVE.contains(word(i + 1))) {
        others.removeAll(named(i, i + 1));
      }
    }
    return others.isEmpty() ? named : others;
  }

  /** "Her embassy" is not she: the first token of a phrase that no pronoun of possession takes. */
  private int behindPossessive(NounPhrase phrase) {
    boolean possessive =
        phrase.head() > phrase.firstToken()
            && mentionsOfToken.getOrDefault(phrase.firstToken(), List.of()).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PRONOUN);
    return possessive ? phrase.firstToken() + 1 : phrase.firstToken();
  }

  private String words(NounPhrase phrase) {
    return span(phrase).of(text).strip().replaceAll("\\s+", " ");
  }

  private Span span(NounPhrase phrase) {
    return reading
        .tokens()
        .get(phrase.firstToken())
        .span()
        .cover(reading.tokens().get(phrase.endToken() - 1).span());
  }

  /** The two states last named before "both nations"; empty when it says something else. */
  private List<Party> bothStates(NounPhrase phrase) {
    boolean both =
        BOTH.contains(word(phrase.firstToken()))
            || phrase.firstToken() > 0 && BOTH.contains(word(phrase.firstToken() - 1));
    String head = Folding.fold(reading.tokens().get(phrase.head()).lemma());
    if (!both || !STATES.contains(head)) {
      return List.of();
    }
    List<Party> states = new ArrayList<>();
    int last = Math.max(0, phrase.firstToken() - STATES_REACH);
    for (int i = phrase.firstToken() - 1; i >= last && states.size() < 2; i--) {
      PlaceMention place = placeOfToken.get(i);
      if (place != null && place.kind() == PlaceMention.Kind.COUNTRY) {
        Party state = named(i, i + 1).stream().findFirst().orElse(new Party(place.name(), true));
        if (!states.contains(state)) {
          states.addFirst(state);
        }
      }
    }
    return states.size() == 2 ? states : List.of();
  }

  /**
   * Names that say which people a phrase is about: "parties in Chile, Peru and Brazil", "groups
   * like the Red Front".
   *
   * @param end where the subject may reach to
   */
  List<Party> whichOf(NounPhrase phrase, int end) {
    int next = phrase.endToken();
    for (int i = next - 1; i > phrase.head(); i--) {
      if (WHICH.contains(word(i))) {
        next = i;
      }
    }
    if (!phraseKinds.isPeople(phrase) || next >= end || !WHICH.contains(word(next))) {
      return List.of();
    }
    List<Party> named = new ArrayList<>();
    for (int i = next + 1; i < end; i++) {
      PlaceMention place = placeOfToken.get(i);
      List<Party> here = place == null ? named(i, i + 1) : List.of(new Party(place.name(), true));
      here.stream().filter(one -> !named.contains(one)).forEach(named::add);
      PartOfSpeech tag = reading.tokens().get(i).tag();
      boolean list =
          switch (tag) {
            case PROPN, CCONJ, PUNCT, DET, ADP, ADJ, NOUN -> true;
            case ADV, AUX, INTJ, NUM, PART, PRON, SCONJ, SYM, VERB, X -> false;
          };
      if (!list) {
        break;
      }
    }
    return named;
  }

  /** Actors whose mentions touch the tokens, in text order. */
  List<Party> named(int from, int to) {
    List<Party> named = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (Mention mention : mentionsOfToken.getOrDefault(i, List.of())) {
        Party party = party(mention);
        if (!named.contains(party)) {
          named.add(party);
        }
      }
    }
    return named;
  }

  /**
   * Actors whose mentions touch the tokens and end before an offset, in text order; none behind
   * which a preposition stands ("its border with Belize after the shooting").
   */
  List<Party> namedBefore(int from, int to, int offset) {
    List<Party> named = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (Mention mention : mentionsOfToken.getOrDefault(i, List.of())) {
        Party party = party(mention);
        if (!named.contains(party)
            && mention.span().end() <= offset
            && !isPrepositionBetween(mention.span().end(), to)) {
          named.add(party);
        }
      }
    }
    return named;
  }

  private boolean isPrepositionBetween(int offset, int to) {
    for (int i = to - 1; i >= 0 && reading.tokens().get(i).start() >= offset; i--) {
      if (reading.tokens().get(i).tag() == PartOfSpeech.ADP) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase is the name of a town or another place that is no state of its own. */
  boolean isSpot(NounPhrase phrase) {
    boolean spot = IntStream.rangeClosed(phrase.firstToken(), phrase.head()).anyMatch(this::isSpot);
    return spot && named(phrase.head(), phrase.head() + 1).isEmpty();
  }

  private boolean isSpot(int token) {
    PlaceMention place = placeOfToken.get(token);
    return place != null && place.kind() != PlaceMention.Kind.COUNTRY;
  }

  /** The first actor or place from a token on, pronouns and places told with "in" put aside. */
  List<Party> next(int from, int end) {
    for (int i = from; i < end; i++) {
      for (Mention mention : mentionsOfToken.getOrDefault(i, List.of())) {
        if (mention.kind() != Mention.Kind.PRONOUN) {
          return List.of(party(mention));
        }
      }
      PlaceMention place = placeOfToken.get(i);
      boolean where = i > from && Passives.SOMEWHERE.contains(word(i - 1)) && isSpot(i);
      if (place != null && !where) {
        return List.of(new Party(place.span().of(text).replaceAll("\\s+", " "), true));
      }
    }
    return List.of();
  }

  /** Whether a party is one organisation, office or state, for which "it" stands. */
  boolean isBody(Party party) {
    ActorKind kind = kinds.getOrDefault(party.value(), ActorKind.UNKNOWN);
    return kind == ActorKind.ORGANISATION || kind == ActorKind.STATE || kind == ActorKind.OFFICE;
  }

  private static boolean isDescription(Mention mention) {
    return mention.kind() == Mention.Kind.ROLE || mention.kind() == Mention.Kind.UNNAMED;
  }

  private Party party(Mention mention) {
    Optional<Actor> meant =
        isDescription(mention) ? descriptions.of(mention.span()) : Optional.empty();
    if (meant.isPresent()) {
      return new Party(meant.get().id(), true);
    }
    return mention.actor().isEmpty()
        ? new Party(mention.span().of(text).replaceAll("\\s+", " "), true)
        : new Party(mention.actor(), true);
  }

  /** Who is named inside a phrase behind its head; empty when nobody is. */
  List<Party> inside(NounPhrase phrase) {
    return phrases(phrase.head() + 1, phrase.endToken()).stream()
        .filter(this::isPlayer)
        .findFirst()
        .map(this::of)
        .orElse(List.of());
  }

  /** The word before a phrase; empty at the beginning. */
  String wordBefore(NounPhrase phrase) {
    return phrase.firstToken() == 0 ? "" : word(phrase.firstToken() - 1);
  }

  /** The word at a token, folded. */
  String word(int token) {
    return Folding.fold(reading.tokens().get(token).span().of(text));
  }

  /** Parties with those of others that are not among them. */
  static List<Party> joined(List<Party> parties, List<Party> more) {
    List<Party> all = new ArrayList<>(parties);
    more.stream().filter(party -> !all.contains(party)).forEach(all::add);
    return all;
  }
}
