package org.careo.picture.happening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Parties.Party;
import org.careo.text.word.WordClasses;

/** What a verb takes, and whether its subject does what it says or has it done to it. */
final class Passives {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  static final Set<String> AGENT = SMALL_WORDS.of("passives-agent");

  /** Words behind which nobody and nothing is acted on: "without warning", "por tercera vez". */
  private static final Set<String> BESIDES = SMALL_WORDS.of("passives-besides");

  /** Words behind which a place says where, and somebody is acted on: "fired on the crowd". */
  static final Set<String> SOMEWHERE = SMALL_WORDS.of("passives-somewhere");

  /** So many tokens may stand between a phrase and the clause that says more of it. */
  static final int ASIDE = 2;

  /** Prepositions that a direct object may have, and particles of the verb before it. */
  private static final Set<String> DIRECT = SMALL_WORDS.of("passives-direct");

  /** Farthest a direct object may begin after its verb, in tokens. */
  private static final int OBJECT_REACH = 4;

  /** Farthest who acts may be named behind "by", in tokens. */
  private static final int AGENT_REACH = 5;

  private final Reading reading;
  private final Parties parties;

  Passives(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
  }

  /**
   * Whether the subject is acted on: a passive, or a participle behind its noun ("the order signed
   * by"). A participle that takes an object and names nobody who acts is a past tense that was not
   * read as one.
   */
  boolean isPassive(Clause clause, VerbGroup group) {
    boolean reduced =
        group.form() == VerbGroup.VerbForm.PARTICIPLE
            && clause.kind() == Clause.Kind.PARTICIPIAL
            && (object(group.endToken(), clause.endToken()).isEmpty()
                || !agent(group.endToken(), clause.endToken()).isEmpty());
    return group.passive()
        || reduced
        || isUnmarkedPassive(clause, group)
        || isReflexivePassive(clause, group);
  }

  /**
   * "El puente se reabrió": what cannot act does nothing to itself; whose "se" belongs to the verb
   * ("se enfrentaron") acts.
   */
  private boolean isReflexivePassive(Clause clause, VerbGroup group) {
    return clause.subject() >= 0
        && !parties.phraseKinds.isPronominal(reading.tokens().get(group.head()).lemma())
        && parties.word(group.firstToken()).equals("se")
        && !parties.isPlayer(reading.nounPhrases().get(clause.subject()));
  }

  /**
   * What a verb acts on as its subject, or the phrase before a clause that says more of it: "the
   * decree signed by".
   */
  Optional<NounPhrase> subject(Clause clause) {
    if (clause.subject() >= 0) {
      return Optional.of(reading.nounPhrases().get(clause.subject()));
    }
    int before = parties.firstPhrase(clause.firstToken()) - 1;
    boolean more = clause.kind() == Clause.Kind.PARTICIPIAL;
    return more && before >= 0
        ? Optional.of(reading.nounPhrases().get(before))
            .filter(phrase -> clause.firstToken() - phrase.endToken() <= ASIDE)
        : Optional.empty();
  }

  /** "groups deemed terrorist by": a participle that was read as a past tense without a subject. */
  private boolean isUnmarkedPassive(Clause clause, VerbGroup group) {
    return clause.subject() < 0
        && group.tense() == VerbGroup.Tense.PAST
        && group.endToken() - group.firstToken() == 1
        && !agent(group.endToken(), clause.endToken()).isEmpty();
  }

  /** Who stands behind "by" before the next verb, also inside what the verb takes. */
  List<Party> agent(int from, int end) {
    for (int i = from; i < end && !isVerbBetween(from, i + 1); i++) {
      if (AGENT.contains(parties.word(i))) {
        return parties.next(i + 1, Math.min(end, i + AGENT_REACH));
      }
    }
    return List.of();
  }

  /**
   * The phrase that a verb takes without a preposition, or with a Spanish "a"; empty when none.
   *
   * @param from first token after the verb
   * @param end where its clause ends
   */
  Optional<NounPhrase> object(int from, int end) {
    int reach = Math.min(end, from + OBJECT_REACH);
    for (NounPhrase phrase : parties.phrases(from, end)) {
      if (phrase.firstToken() >= reach) {
        break;
      }
      boolean prepositional =
          phrase.firstToken() > from
              && reading.tokens().get(phrase.firstToken() - 1).tag() == PartOfSpeech.ADP
              && !DIRECT.contains(parties.wordBefore(phrase));
      // "Firmaron el jueves en Lima un acuerdo": what says when or where does not end the search.
      boolean beside =
          parties.isTime(phrase.head())
              || prepositional
                  && SOMEWHERE.contains(parties.wordBefore(phrase))
                  && parties.isSpot(phrase);
      if (!beside) {
        return prepositional ? Optional.empty() : Optional.of(phrase);
      }
      reach = Math.min(end, phrase.endToken() + OBJECT_REACH);
    }
    return Optional.empty();
  }

  /** Whether a phrase can be what a trigger takes, and does not only say where, when or how. */
  boolean isTaken(NounPhrase phrase) {
    String before = parties.wordBefore(phrase);
    boolean sum = reading.tokens().get(phrase.head()).tag() == PartOfSpeech.SYM;
    return !sum
        && !BESIDES.contains(before)
        && !(SOMEWHERE.contains(before) && parties.isSpot(phrase));
  }

  /** Whether a verb stands among tokens. */
  boolean isVerbBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      PartOfSpeech tag = reading.tokens().get(i).tag();
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
        return true;
      }
    }
    return false;
  }
}
