package org.careo.assess;

import java.util.List;
import java.util.Optional;
import org.careo.model.Account;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.text.Folding;

/**
 * The verb group that carries what a statement says.
 *
 * @param group the verb group
 * @param words its words
 * @param lemma dictionary form of its main verb
 * @param after what the content says behind it
 * @param firstPerson whether who speaks is who acts: "we will block the road"
 */
record MainVerb(VerbGroup group, String words, String lemma, String after, boolean firstPerson) {

  /**
   * The first finite verb group of the content, one of a chief clause before one of a relative or
   * adverbial clause; empty when the content has none.
   */
  static Optional<MainVerb> of(List<Span> content, Account account) {
    Optional<MainVerb> subordinate = Optional.empty();
    for (Clause clause : account.reading().clauses()) {
      if (clause.verbGroup() < 0) {
        continue;
      }
      VerbGroup group = account.reading().verbGroups().get(clause.verbGroup());
      Token first = account.reading().tokens().get(group.firstToken());
      Token last = account.reading().tokens().get(group.endToken() - 1);
      Span span = first.span().cover(last.span());
      boolean inside = content.stream().anyMatch(piece -> piece.contains(span));
      if (!inside || !group.isFinite()) {
        continue;
      }
      MainVerb found =
          new MainVerb(
              group,
              span.of(account.report().text()),
              account.reading().tokens().get(group.head()).lemma(),
              new Span(span.end(), Math.max(span.end(), content.getLast().end()))
                  .of(account.report().text()),
              isFirstPerson(clause, group, account));
      if (isChief(clause)) {
        return Optional.of(found);
      }
      subordinate = subordinate.or(() -> Optional.of(found));
    }
    return subordinate;
  }

  private static boolean isFirstPerson(Clause clause, VerbGroup group, Account account) {
    List<Token> tokens = account.reading().tokens();
    if (clause.subject() >= 0) {
      NounPhrase subject = account.reading().nounPhrases().get(clause.subject());
      String head = Folding.fold(tokens.get(subject.head()).span().of(account.report().text()));
      return head.equals("i") || head.equals("we") || head.equals("yo") || head.equals("nosotros");
    }
    return tokens.subList(group.firstToken(), group.endToken()).stream()
        .anyMatch(token -> token.has("Person=1"));
  }

  private static boolean isChief(Clause clause) {
    return switch (clause.kind()) {
      case MAIN, COORDINATED, COMPLEMENT -> true;
      case RELATIVE, ADVERBIAL, PARTICIPIAL, INFINITIVE -> false;
    };
  }

  /**
   * Whether it tells of what has been, and is no guess: past, perfect, pluperfect without modal.
   */
  boolean isPast() {
    return switch (group.tense()) {
      case PAST, PERFECT, PLUPERFECT -> group.modal().isEmpty() && !isConditional();
      case PRESENT, FUTURE, NONE -> false;
    };
  }

  private boolean isConditional() {
    return group.mood() == VerbGroup.Mood.CONDITIONAL;
  }

  /** Whether it tells of what is to come or might: a future, a conditional, a modal of chance. */
  boolean isAhead(Words lexicon) {
    // "It could not authenticate the letter" tells of what was tried.
    boolean tried = group.negated() && lexicon.isAbility(words);
    return !tried
        && (group.tense() == VerbGroup.Tense.FUTURE
            || isConditional()
            || lexicon.isForecast(words));
  }
}
