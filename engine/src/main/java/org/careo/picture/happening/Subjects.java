package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Parties.Party;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * Who does what a verb says: its own subject, whom a pronoun or a relative clause takes up, whom
 * the verb above moves, whose letter it stands in.
 */
final class Subjects {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Pronouns that in a complement clause take up the subject above it. */
  private static final Set<String> RESUMING = SMALL_WORDS.of("subjects-resuming");

  /** Words before a clause that may have been read as prepositions. */
  private static final Set<String> CONJUNCTIONS = SMALL_WORDS.of("subjects-conjunctions");

  private static final String WE = "nosotros";

  private static final String ONE = "it";

  private static final Set<String> MANY = SMALL_WORDS.of("subjects-many");

  /** Farthest back whom "they" means may be named, in tokens. */
  private static final int PRONOUN_REACH = 60;

  /** Farthest the colon of a label may stand from the sentence's beginning, in tokens. */
  private static final int LABEL_REACH = 5;

  private final Reading reading;
  private final Parties parties;
  private final Passives passives;

  Subjects(Reading reading, Parties parties, Passives passives) {
    this.reading = reading;
    this.parties = parties;
    this.passives = passives;
  }

  /** The subject, the antecedent of a relative clause, or the subject of the clause before. */
  List<Party> of(Sentence sentence, int index) {
    Clause clause = reading.clauses().get(index);
    List<Party> moved = moved(sentence, index);
    if (!moved.isEmpty()) {
      return moved;
    }
    boolean inLetter = isInLetter(clause);
    if (clause.subject() >= 0 && !inLetter) {
      NounPhrase phrase = reading.nounPhrases().get(clause.subject());
      String head = parties.word(phrase.head());
      boolean pronoun = isUnresolved(clause);
      boolean resumes = pronoun && clause.kind() == Clause.Kind.COMPLEMENT;
      List<Party> meant = pronoun && !resumes ? meant(sentence, index, phrase) : List.of();
      if (!meant.isEmpty()) {
        return meant;
      }
      if (!resumes && !Roles.NOT_ACTING.contains(head) && !parties.isTime(phrase.head())) {
        return named(phrase, clause);
      }
    }
    if (isFirstPerson(clause)) {
      return List.of(new Party(WE, true));
    }
    boolean antecedent =
        switch (clause.kind()) {
          case RELATIVE, PARTICIPIAL -> !inLetter;
          case MAIN, COORDINATED, COMPLEMENT, ADVERBIAL, INFINITIVE -> false;
        };
    List<Party> own = antecedent ? beforeVerb(sentence, clause, clause.firstToken()) : List.of();
    if (!own.isEmpty()) {
      return own;
    }
    if (antecedent) {
      int before = parties.firstPhrase(clause.firstToken()) - 1;
      if (before >= 0 && parties.isTime(reading.nounPhrases().get(before).head())) {
        before--;
      }
      if (before >= 0) {
        NounPhrase phrase = reading.nounPhrases().get(before);
        if (phrase.firstToken() >= sentence.firstToken()
            && clause.firstToken() - phrase.endToken() <= Passives.ASIDE) {
          return parties.of(phrase);
        }
      }
    }
    List<Party> behind = behindConjunction(clause);
    if (!behind.isEmpty()) {
      return behind;
    }
    for (int i = index - 1; i >= 0; i--) {
      Clause earlier = reading.clauses().get(i);
      if (earlier.firstToken() < sentence.firstToken()
          || clause.firstToken() - earlier.firstToken() > 4 * Roles.REACH) {
        break;
      }
      if (earlier.subject() >= 0 && !isUnresolved(earlier) && !isTimeSubject(earlier)) {
        return named(reading.nounPhrases().get(earlier.subject()), earlier);
      }
    }
    return beforeVerb(sentence, clause, sentence.firstToken());
  }

  /**
   * "Ordered the guard to patrol", "pidió al gobierno que declare": whom the verb above moves to do
   * what this clause says; empty when none does.
   */
  private List<Party> moved(Sentence sentence, int index) {
    Clause clause = reading.clauses().get(index);
    boolean hangs =
        switch (clause.kind()) {
          case INFINITIVE, COMPLEMENT -> true;
          case MAIN, COORDINATED, RELATIVE, ADVERBIAL, PARTICIPIAL -> false;
        };
    boolean own =
        clause.subject() >= 0
            && reading.nounPhrases().get(clause.subject()).firstToken() >= clause.firstToken();
    if (!hangs || own || index == 0) {
      return List.of();
    }
    Clause above = reading.clauses().get(index - 1);
    if (above.firstToken() < sentence.firstToken() || above.verbGroup() < 0) {
      return List.of();
    }
    VerbGroup group = reading.verbGroups().get(above.verbGroup());
    if (group.passive()
        || !parties.phraseKinds.isControl(sentence, reading.tokens().get(group.head()).lemma())) {
      return List.of();
    }
    return passives
        .object(group.endToken(), clause.firstToken())
        .filter(parties::isPlayer)
        .map(parties::of)
        .orElse(List.of());
  }

  /** "A letter asking", "un comunicado que rechaza": what is in a letter its writer says. */
  private boolean isInLetter(Clause clause) {
    int antecedent =
        clause.subject() >= 0 ? clause.subject() : parties.firstPhrase(clause.firstToken()) - 1;
    boolean more =
        switch (clause.kind()) {
          case PARTICIPIAL, RELATIVE -> true;
          case MAIN, COORDINATED, COMPLEMENT, ADVERBIAL, INFINITIVE -> false;
        };
    return more
        && antecedent >= 0
        && parties.phraseKinds.isLetter(reading.nounPhrases().get(antecedent));
  }

  /** "El lunes amenazó": a day that was read as a subject. */
  private boolean isTimeSubject(Clause clause) {
    return parties.isTime(reading.nounPhrases().get(clause.subject()).head());
  }

  /** A Spanish verb that alone says that the speakers act: "cortaremos la ruta". */
  private boolean isFirstPerson(Clause clause) {
    Token verb = reading.tokens().get(reading.verbGroups().get(clause.verbGroup()).firstToken());
    boolean noSubject = clause.subject() < 0 || isTimeSubject(clause);
    return noSubject && verb.has("Person=1") && verb.has("Number=Plur");
  }

  /**
   * Who stands right before a verb of which no subject was read, with those joined to it: "Until
   * lately, Peru and Chile have shared".
   *
   * @param from first token they may stand at
   */
  private List<Party> beforeVerb(Sentence sentence, Clause clause, int from) {
    VerbGroup group = reading.verbGroups().get(clause.verbGroup());
    int next = group.firstToken();
    while (next > sentence.firstToken() && isAside(next - 1)) {
      next--;
    }
    List<Party> found = new ArrayList<>();
    for (int i = parties.firstPhrase(next) - 1; i >= 0 && group.isFinite(); i--) {
      NounPhrase phrase = reading.nounPhrases().get(i);
      if (phrase.firstToken() < from
          || phrase.endToken() != next
          || parties.isTime(phrase.head())) {
        break;
      }
      found = Parties.joined(parties.of(phrase), found);
      next = phrase.firstToken();
      if (next == sentence.firstToken()
          || reading.tokens().get(next - 1).tag() != PartOfSpeech.CCONJ) {
        break;
      }
      next--;
    }
    boolean governed =
        next > sentence.firstToken() && reading.tokens().get(next - 1).tag() == PartOfSpeech.ADP;
    return governed ? List.of() : found;
  }

  /** Whether a token between a subject and its verb says when or how: ", on Thursday,". */
  private boolean isAside(int token) {
    PartOfSpeech tag = reading.tokens().get(token).tag();
    boolean small =
        tag == PartOfSpeech.ADV || tag == PartOfSpeech.PUNCT && parties.word(token).equals(",");
    boolean dated = tag == PartOfSpeech.ADP && parties.isTime(token + 1);
    return small || dated || parties.isTime(token);
  }

  /** "Chile: It will vote": whom a label before a pronoun names; empty when none is there. */
  private List<Party> label(Sentence sentence, NounPhrase pronoun) {
    int colon = pronoun.firstToken() - 1;
    if (colon <= 0
        || !parties.word(colon).equals(":")
        || colon - sentence.firstToken() > LABEL_REACH) {
      return List.of();
    }
    int before = parties.firstPhrase(colon) - 1;
    if (before < 0 || reading.nounPhrases().get(before).endToken() != colon) {
      return parties.named(Math.max(0, colon - 1), colon);
    }
    return parties.of(reading.nounPhrases().get(before)).stream().filter(Party::actor).toList();
  }

  /** Whether a subject is a pronoun that names nobody. */
  private boolean isUnresolved(Clause clause) {
    NounPhrase phrase = reading.nounPhrases().get(clause.subject());
    String head = parties.word(phrase.head());
    return RESUMING.contains(head)
        && parties.named(phrase.head(), phrase.head() + 1).stream()
            .allMatch(party -> Folding.fold(party.value()).equals(head));
  }

  /** Whom a subject names, and which of them where its verb comes only after their names. */
  private List<Party> named(NounPhrase phrase, Clause clause) {
    int verb =
        clause.verbGroup() < 0
            ? clause.endToken()
            : reading.verbGroups().get(clause.verbGroup()).firstToken();
    return Parties.joined(parties.of(phrase), parties.whichOf(phrase, verb));
  }

  /** Whom a pronoun without a name means: the label before it, or an earlier subject. */
  private List<Party> meant(Sentence sentence, int index, NounPhrase pronoun) {
    List<Party> labelled = label(sentence, pronoun);
    if (!labelled.isEmpty()) {
      return labelled;
    }
    String word = parties.word(pronoun.head());
    if (MANY.contains(word)) {
      return before(index, Party::actor);
    }
    return word.equals(ONE) ? before(index, parties::isBody) : List.of();
  }

  /** "They", "it": whom the nearest earlier clause has as its subject, if it can be meant. */
  private List<Party> before(int index, Predicate<Party> possible) {
    int from = reading.clauses().get(index).firstToken();
    for (int i = index - 1; i >= 0; i--) {
      Clause earlier = reading.clauses().get(i);
      if (from - earlier.firstToken() > PRONOUN_REACH) {
        break;
      }
      if (earlier.subject() >= 0) {
        NounPhrase phrase = reading.nounPhrases().get(earlier.subject());
        boolean pronoun = reading.tokens().get(phrase.head()).tag() == PartOfSpeech.PRON;
        List<Party> named = pronoun ? List.of() : named(phrase, earlier);
        if (named.stream().anyMatch(possible)) {
          return named;
        }
      }
    }
    return List.of();
  }

  /** "After the ministry agreed": who stands between such a word and a verb without a subject. */
  private List<Party> behindConjunction(Clause clause) {
    VerbGroup group = reading.verbGroups().get(clause.verbGroup());
    if (!group.isFinite() || clause.subject() >= 0) {
      return List.of();
    }
    for (int i = parties.firstPhrase(group.firstToken()) - 1; i >= 0; i--) {
      NounPhrase phrase = reading.nounPhrases().get(i);
      if (phrase.endToken() != group.firstToken()) {
        return List.of();
      }
      if (CONJUNCTIONS.contains(parties.wordBefore(phrase)) && !parties.isTime(phrase.head())) {
        return parties.of(phrase);
      }
    }
    return List.of();
  }
}
