package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.text.Folding;

/**
 * A count of what was caught or reported that went up or down: fewer seizures may mean that there
 * is less to seize, or that fewer look.
 */
final class TwoWayIndicatorCheck implements DeskCheck {
  /** Words between an indicator and the word of change, at most. */
  private static final int APART = 9;

  private final CheckWords words;

  TwoWayIndicatorCheck(CheckWords words) {
    this.words = words;
  }

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      for (Sentence sentence : account.reading().sentences()) {
        if (InArticle.is(account, sentence.span())) {
          inSentence(account, sentence, found);
        }
      }
    }
    return found;
  }

  private void inSentence(Account account, Sentence sentence, List<Check> found) {
    List<Token> tokens = account.reading().tokens();
    for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
      if (!isNoun(tokens.get(index)) || !is("indicator", account, tokens.get(index))) {
        continue;
      }
      for (int at = Math.max(sentence.firstToken(), index - APART);
          at < Math.min(sentence.endToken(), index + APART);
          at++) {
        boolean less = is("less", account, tokens.get(at));
        if (at != index && (less || is("more", account, tokens.get(at)))) {
          found.add(finding(account, tokens.get(index), tokens.get(at), sentence.span(), less));
          return;
        }
      }
    }
  }

  private static boolean isNoun(Token token) {
    return token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PROPN;
  }

  private boolean is(String kind, Account account, Token token) {
    return words.is(kind, Folding.fold(token.span().of(account.report().text())));
  }

  private static Check finding(
      Account account, Token indicator, Token change, Span sentence, boolean less) {
    String noun = indicator.span().of(account.report().text());
    String verb = change.span().of(account.report().text());
    return Finding.of(
        "indicator that can be read both ways",
        List.of(
            new Check.Passage(account.report().id(), indicator.span().cover(change.span())),
            new Check.Passage(account.report().id(), sentence)),
        less
            ? "“%s … %s”: it may mean that there is less of it, or that less was looked for."
                .formatted(noun, verb)
            : "“%s … %s”: it may mean that there is more of it, or that more was looked for."
                .formatted(noun, verb),
        less
            ? "«%s … %s»: puede querer decir que hay menos, o que se buscó menos."
                .formatted(noun, verb)
            : "«%s … %s»: puede querer decir que hay más, o que se buscó más."
                .formatted(noun, verb));
  }
}
