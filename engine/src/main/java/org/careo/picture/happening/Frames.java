package org.careo.picture.happening;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Parties.Party;
import org.careo.text.Folding;

/** Reads the frame of a trigger: what it takes, who acts, what stands beside it. */
final class Frames {
  /** Farthest ahead of a trigger a word may stand that decides its sense, in tokens. */
  private static final int AHEAD = 12;

  private final Reading reading;
  private final Roles roles;
  private final Passives passives;
  private final Parties parties;
  private final Mentioned mentioned;
  private final ReportWords topic;
  private final Triggers triggers;

  Frames(
      String text,
      Reading reading,
      Roles roles,
      Passives passives,
      Parties parties,
      Triggers triggers) {
    this.triggers = triggers;
    this.parties = parties;
    this.reading = reading;
    this.roles = roles;
    this.passives = passives;
    mentioned = new Mentioned(text, triggers, reading);
    topic = new ReportWords(reading);
  }

  /** What the frame says of whoever acts. */
  private record Acting(boolean nobody, boolean unsaid, boolean armed, boolean reflexive) {
    static final Acting UNKNOWN = new Acting(false, false, false, false);
  }

  /** Whether one of those who act is armed people by a word of its name or description. */
  private boolean isArmed(Sentence sentence, List<Party> actors) {
    return actors.stream()
        .flatMap(party -> Folding.words(party.value()).stream())
        .anyMatch(
            word ->
                triggers.isArmed(sentence.language(), word)
                    || word.endsWith("s")
                        && triggers.isArmed(
                            sentence.language(), word.substring(0, word.length() - 1)));
  }

  /**
   * The frame of a verb.
   *
   * @param index index of its clause
   * @param end index after the trigger's last token
   */
  Frame ofVerb(Sentence sentence, int index, int end) {
    Clause clause = reading.clauses().get(index);
    VerbGroup group = reading.verbGroups().get(clause.verbGroup());
    boolean passive = passives.isPassive(clause, group);
    Roles.Found around = roles.ofVerb(sentence, index, group);
    Optional<NounPhrase> object =
        (passive ? passives.subject(clause) : Optional.<NounPhrase>empty())
            .or(() -> passives.object(end, Math.max(end, clause.endToken())));
    return frame(
        sentence,
        object,
        new Acting(
            mentioned.isAmongNobody(sentence, around),
            passive && around.actors().isEmpty(),
            isArmed(sentence, around.actors()),
            parties.word(group.firstToken()).equals("se")),
        group.firstToken(),
        end);
  }

  /**
   * The frame of a participle behind its noun.
   *
   * @param unsaid whether it does not say who acts
   */
  Frame ofParticiple(Sentence sentence, NounPhrase noun, int token, boolean unsaid) {
    return frame(
        sentence, Optional.of(noun), new Acting(false, unsaid, false, false), token, token + 1);
  }

  /** The frame of a noun: what stands beside it, and what its "of" is about. */
  Frame ofNoun(Sentence sentence, int first, int end) {
    int complement = Math.min(end + 1, sentence.endToken());
    return frame(
        sentence, passives.object(complement, sentence.endToken()), Acting.UNKNOWN, first, end);
  }

  private Frame frame(
      Sentence sentence, Optional<NounPhrase> object, Acting acting, int first, int end) {
    return new Frame(
        object.map(this::head).orElse(""),
        object.filter(parties::isPlayer).isPresent(),
        acting.nobody(),
        acting.unsaid(),
        acting.armed(),
        acting.reflexive(),
        first > sentence.firstToken() ? parties.word(first - 1) : "",
        end < sentence.endToken() ? parties.word(end) : "",
        ahead(sentence, end),
        topic);
  }

  /** Lemmas of the words behind a trigger, up to a mark. */
  private Set<String> ahead(Sentence sentence, int end) {
    Set<String> lemmas = new HashSet<>();
    int last = Math.min(sentence.endToken(), end + AHEAD);
    for (int i = end; i < last && reading.tokens().get(i).tag() != PartOfSpeech.PUNCT; i++) {
      lemmas.add(Folding.fold(reading.tokens().get(i).lemma()));
    }
    return lemmas;
  }

  /** The lemma of a phrase's head; of "Route 5", "Directive 41" the word before the number. */
  private String head(NounPhrase phrase) {
    int head = phrase.head();
    boolean number =
        reading.tokens().get(head).tag() == PartOfSpeech.NUM
            || Character.isDigit(parties.word(head).charAt(0));
    int named = number && head > phrase.firstToken() ? head - 1 : head;
    return Folding.fold(reading.tokens().get(named).lemma());
  }
}
