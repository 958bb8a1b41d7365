package org.careo.picture.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.model.ClaimedEffect;
import org.careo.model.Clause;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;

/** Finds changes that are put down to something. */
final class EffectFinder {
  private final PhraseLexicon words;

  EffectFinder(PhraseLexicon words) {
    this.words = words;
  }

  /**
   * Effects told in a sentence, one a clause, in order.
   *
   * @param operation id of the operation spoken of; empty when none
   */
  List<ClaimedEffect> find(Surroundings around, Sentence sentence, String operation) {
    List<Match> matches =
        words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken());
    String cause = operation.isEmpty() ? cause(around, sentence, matches) : operation;
    List<ClaimedEffect> effects = new ArrayList<>();
    if (cause.isEmpty()) {
      return effects;
    }
    int index = around.sentence(sentence.span().start());
    int until = sentence.firstToken();
    for (Match match : matches) {
      if (!match.label().equals("CHANGE DOWN")
              && !match.label().equals("CHANGE UP")
              && !match.label().equals("CHANGE NONE")
          || match.first() < until) {
        continue;
      }
      Clause clause = clause(around.reading(), sentence, match.first());
      until = clause.endToken();
      Span span = withSubject(around.reading(), sentence, clause);
      List<Figure> figures =
          around.figuresOf(index).stream().filter(figure -> figure.span().overlaps(span)).toList();
      effects.add(
          new ClaimedEffect(
              "e" + around.account().report().id() + "." + span.start(),
              cause,
              around.words(span),
              Figure.Change.valueOf(match.label().substring(7)),
              figures.stream().map(Figure::id).toList(),
              place(around, span, match),
              around.time(span),
              around.telling(span)));
    }
    return effects;
  }

  /** Where it is claimed: at the place its own words name, else where the sentence says. */
  private static String place(Surroundings around, Span span, Match match) {
    return around.reading().places().stream()
        .filter(place -> span.contains(place.span()))
        .filter(place -> place.kind() != PlaceMention.Kind.COUNTRY)
        .findFirst()
        .map(PlaceMention::id)
        .orElseGet(() -> around.place(PhraseLexicon.span(around, match)));
  }

  /** The words after "due to", "following", "gracias a" up to the next mark; empty when none. */
  private static String cause(Surroundings around, Sentence sentence, List<Match> matches) {
    Reading reading = around.reading();
    Optional<Match> because =
        matches.stream().filter(match -> match.label().equals("CAUSE")).findFirst();
    if (because.isEmpty()) {
      return "";
    }
    int end = because.get().end();
    while (end < sentence.endToken() && isOfPhrase(reading.tokens().get(end))) {
      end++;
    }
    return end == because.get().end() ? "" : around.words(span(reading, because.get().end(), end));
  }

  private static boolean isOfPhrase(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, DET, NUM, ADP, PART, ADV, X, SYM -> true;
      case PUNCT, VERB, AUX, PRON, SCONJ, CCONJ, INTJ -> false;
    };
  }

  /** The words of a clause, its subject before them included. */
  private static Span withSubject(Reading reading, Sentence sentence, Clause clause) {
    int first = first(reading, clause);
    if (clause.subject() >= 0 && clause.kind() != Clause.Kind.RELATIVE) {
      int subject = reading.nounPhrases().get(clause.subject()).firstToken();
      first = subject >= sentence.firstToken() ? Math.min(first, subject) : first;
    }
    return span(reading, first, clause.endToken());
  }

  /** The clause without the word that introduces it. */
  private static int first(Reading reading, Clause clause) {
    boolean introduced =
        switch (reading.tokens().get(clause.firstToken()).tag()) {
          case SCONJ, PRON, CCONJ, PUNCT -> true;
          case NOUN, PROPN, ADJ, DET, NUM, ADP, PART, ADV, X, SYM, VERB, AUX, INTJ -> false;
        };
    return introduced && clause.endToken() - clause.firstToken() > 2
        ? clause.firstToken() + 1
        : clause.firstToken();
  }

  /** The shortest clause that holds a token; the sentence where none does. */
  private static Clause clause(Reading reading, Sentence sentence, int token) {
    Clause holding =
        new Clause(sentence.firstToken(), sentence.endToken(), -1, -1, Clause.Kind.MAIN, -1);
    for (Clause clause : reading.clauses()) {
      if (clause.firstToken() >= sentence.endToken()) {
        break;
      }
      if (clause.firstToken() <= token
          && token < clause.endToken()
          && clause.firstToken() >= sentence.firstToken()
          && clause.endToken() - clause.firstToken() < holding.endToken() - holding.firstToken()) {
        holding = clause;
      }
    }
    return holding;
  }

  private static Span span(Reading reading, int from, int to) {
    return reading.tokens().get(from).span().cover(reading.tokens().get(to - 1).span());
  }
}
