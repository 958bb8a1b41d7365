package org.careo.confront.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.text.SortedSearch;

/**
 * The clauses of a content, and what it leaves outside and cannot be understood without: the
 * subject of its verbs, which may stand before a relative pronoun or in another clause, and the
 * words of its cue where the content itself has no verb ("the ministry offered | a reward").
 *
 * @param subjects noun phrases outside the content that are subjects inside it, in text order
 * @param governed whether the cue is the verb of what is said, so that cue and source belong to it
 * @param whole whether all this together is a clause; a fragment says nothing by itself
 * @param predicate index of the main verb of its first clause; -1 when none
 * @param subject that verb's subject, inside or outside; an empty span when unknown
 * @param roles of the tokens that bear the chief clauses: verbs, heads of subjects and of objects
 */
record Surroundings(
    List<Span> subjects,
    boolean governed,
    boolean whole,
    int predicate,
    Span subject,
    Map<Integer, Term.Role> roles) {
  private static final int MOST_SUBJECTS = 2;
  private static final Span NONE = new Span(0, 0);

  /** Verbs that only join a subject with its quality. */
  private static final Set<String> COPULAS = Set.of("be", "remain", "ser", "estar", "seguir");

  /** How many tokens behind its copula a quality may stand. */
  private static final int NEAR = 4;

  /**
   * Looks around a clause of a statement.
   *
   * @param content the words of the clause
   */
  static Surroundings of(Statement statement, List<Span> content, Layout layout) {
    Reading reading = layout.reading();
    Span extent = content.getFirst().cover(content.getLast());
    List<Span> subjects = new ArrayList<>();
    Map<Integer, Term.Role> roles = new HashMap<>();
    boolean verb = false;
    boolean finite = false;
    int predicate = -1;
    Span first = NONE;
    for (Clause clause : layout.clauses().overlapping(content)) {
      VerbGroup group = reading.verbGroups().get(clause.verbGroup());
      Token head = reading.tokens().get(group.head());
      if (content.stream().noneMatch(head.span()::overlaps)) {
        continue;
      }
      verb = true;
      finite |= group.isFinite() || clause.subject() >= 0;
      Span subject = NONE;
      if (clause.subject() >= 0) {
        NounPhrase phrase = reading.nounPhrases().get(clause.subject());
        subject = span(phrase, reading);
        if (bears(clause, predicate < 0)) {
          // Who is acted upon is the object, whichever way it is put.
          roles.putIfAbsent(phrase.head(), group.passive() ? Term.Role.OBJECT : Term.Role.SUBJECT);
        }
        if (subjects.size() < MOST_SUBJECTS
            && content.stream().noneMatch(subject::overlaps)
            && !subjects.contains(subject)
            && sentence(reading, head.span()).contains(subject)) {
          subjects.add(subject);
        }
      }
      if (bears(clause, predicate < 0)) {
        roles.putIfAbsent(group.head(), Term.Role.VERB);
        quality(clause, group, reading).ifPresent(token -> roles.put(token, Term.Role.VERB));
        object(clause, group, reading)
            .ifPresent(phrase -> roles.putIfAbsent(phrase.head(), Term.Role.OBJECT));
      }
      if (predicate < 0) {
        predicate = group.head();
        first = subject;
      }
    }
    subjects.sort(null);
    boolean governed =
        !finite
            && content.equals(statement.content())
            && !statement.cue().isEmpty()
            && !statement.source().isEmpty();
    boolean heading = !verb && extent.length() * 10 >= sentence(reading, extent).length() * 8;
    return new Surroundings(
        subjects, governed, finite || governed || heading, predicate, first, roles);
  }

  /**
   * The subject of the first verb; where it is not known, what the content has before that verb.
   */
  Span taker(List<Span> content, Reading reading) {
    int verb = reading.tokens().get(predicate).start();
    int start = content.getFirst().start();
    return subject.length() > 0 || start >= verb ? subject : new Span(start, verb);
  }

  private static boolean bears(Clause clause, boolean first) {
    return switch (clause.kind()) {
      case MAIN, COORDINATED, COMPLEMENT -> true;
      case RELATIVE, ADVERBIAL, PARTICIPIAL, INFINITIVE -> first;
    };
  }

  /** What a copula says of its subject, "is | safe", bears the clause as a verb would. */
  private static Optional<Integer> quality(Clause clause, VerbGroup group, Reading reading) {
    if (!COPULAS.contains(reading.tokens().get(group.head()).lemma())) {
      return Optional.empty();
    }
    int end = Math.min(clause.endToken(), group.endToken() + NEAR);
    for (int index = group.endToken(); index < end; index++) {
      PartOfSpeech tag = reading.tokens().get(index).tag();
      if (tag == PartOfSpeech.ADJ || tag == PartOfSpeech.VERB) {
        return Optional.of(index);
      }
      if (tag != PartOfSpeech.ADV && tag != PartOfSpeech.DET) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The noun phrase that follows an active verb with nothing but determiners and adverbs between.
   */
  private static Optional<NounPhrase> object(Clause clause, VerbGroup group, Reading reading) {
    if (group.passive()) {
      return Optional.empty();
    }
    int first = firstBehind(reading.nounPhrases(), group.endToken());
    return reading.nounPhrases().stream()
        .skip(first)
        .findFirst()
        .filter(phrase -> phrase.firstToken() < clause.endToken())
        .filter(
            phrase ->
                reading.tokens().subList(group.endToken(), phrase.firstToken()).stream()
                    .allMatch(Surroundings::isBetween));
  }

  /** Index of the first phrase that begins at a token or after it. */
  private static int firstBehind(List<NounPhrase> phrases, int token) {
    return SortedSearch.first(0, phrases.size(), index -> phrases.get(index).firstToken() < token);
  }

  private static boolean isBetween(Token token) {
    return token.tag() == PartOfSpeech.DET
        || token.tag() == PartOfSpeech.ADV
        || token.tag() == PartOfSpeech.ADJ
        || token.lemma().equals("a");
  }

  private static Span span(NounPhrase phrase, Reading reading) {
    return reading
        .tokens()
        .get(phrase.firstToken())
        .span()
        .cover(reading.tokens().get(phrase.endToken() - 1).span());
  }

  /** The sentence a passage begins in; the passage itself when there is none. */
  static Span sentence(Reading reading, Span passage) {
    return Tokens.sentenceAt(reading, passage.start())
        .map(Sentence::span)
        .filter(sentence -> sentence.end() > passage.start())
        .orElse(passage);
  }
}
