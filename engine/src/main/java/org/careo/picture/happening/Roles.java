package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Parties.Party;
import org.careo.text.word.WordClasses;

/** Who acts and who is acted on, around a trigger. */
final class Roles {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final Set<String> TARGET = SMALL_WORDS.of("roles-target");
  private static final Set<String> POSSESSOR = SMALL_WORDS.of("roles-possessor");
  static final Set<String> NOT_ACTING = SMALL_WORDS.of("roles-not-acting");

  private static final Set<String> ENDING =
      Set.of("(", ")", ";", ":", "”", "»", "\"", "''", "—", "–", "[", "]");

  /** Words of a subject by which its verb does not come to pass. */
  private static final Set<String> NONE = SMALL_WORDS.of("roles-none");

  /** So many of a list are told. */
  private static final int MOST = 6;

  /** Farthest a phrase may stand from its trigger, in tokens. */
  static final int REACH = 16;

  private final String text;
  private final Reading reading;
  private final Parties parties;
  private final Passives passives;
  private final Subjects subjects;

  /** First tokens of clauses that tell something of their own. */
  private final TreeSet<Integer> thoughts = new TreeSet<>();

  Roles(String text, Reading reading, Parties parties, Passives passives) {
    this.text = text;
    this.reading = reading;
    this.parties = parties;
    this.passives = passives;
    subjects = new Subjects(reading, parties, passives);
    for (Clause clause : reading.clauses()) {
      if (isOwnThought(clause)) {
        thoughts.add(clause.firstToken());
      }
    }
  }

  /**
   * Whether a clause tells something of its own, by a subject before its verb: ", an official
   * said", "after a convoy was seen". What somebody demands or says may name whom it is about.
   */
  private boolean isOwnThought(Clause clause) {
    boolean beside =
        switch (clause.kind()) {
          case MAIN, COORDINATED, ADVERBIAL -> true;
          case COMPLEMENT, INFINITIVE, RELATIVE, PARTICIPIAL -> false;
        };
    if (!beside || clause.verbGroup() < 0 || clause.subject() < 0) {
      return false;
    }
    VerbGroup group = reading.verbGroups().get(clause.verbGroup());
    int subject = reading.nounPhrases().get(clause.subject()).firstToken();
    return group.isFinite()
        && subject >= clause.firstToken()
        && subject <= clause.firstToken() + 1
        && subject < group.firstToken();
  }

  /** Actors and recipients of a trigger. */
  record Found(List<Party> actors, List<Party> recipients) {}

  /**
   * Around a verb: the clause's subject acts, the phrases after the verb are acted on; a passive
   * turns this round.
   */
  Found ofVerb(Sentence sentence, int index, VerbGroup group) {
    return ofVerb(sentence, index, group, group.endToken());
  }

  /**
   * The same of a verb with words of its own ("opened fire").
   *
   * @param end index after the last of them
   */
  Found ofVerb(Sentence sentence, int index, VerbGroup group, int end) {
    Clause clause = reading.clauses().get(index);
    List<Party> subject = subjects.of(sentence, index);
    boolean passive = passives.isPassive(clause, group);
    Found after = after(sentence, clause, end, passive);
    return passive
        ? new Found(after.actors(), subject.isEmpty() ? after.recipients() : subject)
        : new Found(subject, after.recipients());
  }

  /**
   * Around the verb of what is expected or likely: the subject of the clause above acts, whether
   * that clause is passive or not ("Chile is expected to reject the plan").
   *
   * @param end index after the infinitive
   */
  Found ofInfinitive(Sentence sentence, int index, int end) {
    Clause clause = reading.clauses().get(index);
    return new Found(
        subjects.of(sentence, index), after(sentence, clause, end, false).recipients());
  }

  /** Who acts behind "by" where the verb is passive, and who is acted on, behind a verb. */
  private Found after(Sentence sentence, Clause clause, int from, boolean passive) {
    List<Party> agents = new ArrayList<>();
    List<Party> objects = new ArrayList<>();
    int end = thoughtEnd(from, Math.min(sentence.endToken(), from + REACH));
    for (NounPhrase phrase : parties.phrases(from, end)) {
      if (parties.isTime(phrase.head())) {
        continue;
      }
      String before = parties.wordBefore(phrase);
      if (Passives.AGENT.contains(before) && passive) {
        if (!passives.isVerbBetween(from, phrase.firstToken())) {
          agents.addAll(
              parties.phraseKinds.isCommand(phrase) ? parties.inside(phrase) : parties.of(phrase));
        }
      } else if (passives.isTaken(phrase)
          && objects.stream().noneMatch(Party::actor)
          && (objects.isEmpty() || TARGET.contains(before))
          && phrase.firstToken() < Math.max(clause.endToken(), from + 6)) {
        objects.addAll(parties.of(phrase));
      }
    }
    List<Party> acted = first(objects);
    if (acted.stream().noneMatch(Party::actor)) {
      acted = Parties.joined(acted, parties.next(from, end));
    }
    if (passive && agents.isEmpty()) {
      agents.addAll(passives.agent(from, end));
    }
    return new Found(agents, acted);
  }

  /** Who acts in a clause that says more of what its verb does: before its verb, else behind it. */
  List<Party> within(Clause clause, VerbGroup group) {
    for (NounPhrase phrase : parties.phrases(clause.firstToken(), group.firstToken())) {
      if (!NOT_ACTING.contains(parties.word(phrase.head())) && !parties.isTime(phrase.head())) {
        return parties.of(phrase);
      }
    }
    return passives
        .object(group.endToken(), clause.endToken())
        .filter(phrase -> !parties.wordBefore(phrase).equals("a"))
        .map(parties::of)
        .orElse(List.of());
  }

  /** The phrase that ends right before a token, or before a mark there; empty when none does. */
  Optional<NounPhrase> before(Sentence sentence, int token) {
    int end = parties.word(token - 1).equals(",") ? token - 1 : token;
    for (int i = parties.firstPhrase(token) - 1; i >= 0; i--) {
      NounPhrase phrase = reading.nounPhrases().get(i);
      if (phrase.firstToken() < sentence.firstToken()) {
        break;
      }
      // A phrase may have taken the participle behind its noun.
      if (phrase.endToken() == end
          || phrase.head() < token && phrase.endToken() > token && end == token) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** Whom a phrase names. */
  List<Party> named(NounPhrase phrase) {
    return parties.of(phrase);
  }

  /** "Neither the army nor the police fired", "ningún soldado disparó": whether nobody does it. */
  boolean isDoneByNone(Sentence sentence, Clause clause, VerbGroup group) {
    if (clause.subject() < 0) {
      return false;
    }
    NounPhrase subject = reading.nounPhrases().get(clause.subject());
    int first = subject.firstToken();
    return first < group.firstToken()
        && (NONE.contains(parties.word(first))
            || first > sentence.firstToken() && NONE.contains(parties.word(first - 1)));
  }

  /** Who stands right behind "by" at a token; empty when nobody who can act does. */
  List<Party> agent(int token, int end) {
    return Passives.AGENT.contains(parties.word(token))
        ? parties.phrases(token + 1, Math.min(end, token + 3)).stream()
            .filter(parties::isPlayer)
            .findFirst()
            .map(parties::of)
            .orElse(List.of())
        : List.of();
  }

  /**
   * Around a noun: the name before it or after "by" acts, the phrase after "of", "against", "with"
   * is acted on.
   */
  Found ofNoun(Sentence sentence, int noun) {
    int from = Math.max(sentence.firstToken(), noun - 3);
    List<Party> actors = new ArrayList<>(parties.namedBefore(from, noun, start(noun)));
    for (int i = from; i < noun && actors.isEmpty(); i++) {
      parties
          .place(i)
          .filter(place -> isPossessor(place, noun))
          .ifPresent(place -> actors.add(new Party(place.name(), true)));
    }
    List<Party> recipients = new ArrayList<>();
    int end = thoughtEnd(noun + 1, Math.min(sentence.endToken(), noun + 10));
    boolean patient = parties.phraseKinds.isPatient(sentence, noun);
    // "Of" behind who acts says more of them: "the deployment of 900 members of the guard".
    int taken = -1;
    for (NounPhrase phrase : parties.phrases(noun + 1, end)) {
      if (parties.isTime(phrase.head())) {
        continue;
      }
      String before = parties.wordBefore(phrase);
      boolean more = POSSESSOR.contains(before) && phrase.firstToken() - 1 == taken;
      if (more) {
        taken = phrase.endToken();
        continue;
      }
      boolean direct = phrase.firstToken() - noun <= 3;
      if (Passives.AGENT.contains(before)) {
        actors.addAll(parties.of(phrase));
      } else if (POSSESSOR.contains(before)
          && direct
          && !patient
          && actors.isEmpty()
          && parties.isPlayer(phrase)) {
        actors.addAll(parties.of(phrase));
        taken = phrase.endToken();
      } else if (TARGET.contains(before) && recipients.isEmpty() && passives.isTaken(phrase)) {
        recipients.addAll(first(parties.of(phrase)));
      }
    }
    if (recipients.stream().noneMatch(Party::actor)) {
      List<Party> next =
          parties.next(noun + 1, Math.min(end, noun + 9)).stream()
              .filter(party -> !actors.contains(party))
              .toList();
      recipients = Parties.joined(recipients, next);
    }
    return new Found(actors, recipients);
  }

  /** "Mexico's refusal": a country or town stands for those who govern it. */
  private boolean isPossessor(PlaceMention place, int noun) {
    String between =
        place.span().end() < start(noun)
            ? text.substring(Math.max(place.span().start(), place.span().end() - 2), start(noun))
            : "";
    return between.contains("'s ") || between.contains("’s ");
  }

  /**
   * Where what a trigger may reach ends: at a bracket, a mark that parts main clauses, or the end
   * of a quotation or of what is told (", said the mayor", ", the mayor said"), behind which its
   * speaker and not its recipient stands; also where another clause begins with its own subject.
   */
  private int thoughtEnd(int from, int reach) {
    Integer next = thoughts.ceiling(from);
    int end = next == null ? reach : Math.min(reach, next);
    for (int i = from; i < end; i++) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.PUNCT
          && (ENDING.contains(token.span().of(text))
              || i + 1 < end && passives.isVerbBetween(i + 1, i + 2))) {
        return i;
      }
    }
    return end;
  }

  private int start(int token) {
    return reading.tokens().get(token).start();
  }

  /** What a trigger takes first, and whom it names besides. */
  private static List<Party> first(List<Party> parties) {
    return parties.stream()
        .filter(party -> party.actor() || party.equals(parties.getFirst()))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
