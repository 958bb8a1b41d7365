package org.careo.picture.stance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careo.model.Clause;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;

/**
 * Which words of condition a stance hangs on. "If" in the same sentence may belong to another
 * clause ("the union will sign, the minister resigns if he loses"), or ask ("asked if they would
 * sign"); a stance hangs on one that no other main clause parts from it.
 */
final class Conditions {
  private Conditions() {}

  /** The conditions of a stance in the sentence where it begins. */
  static List<Match> of(Surroundings around, PhraseLexicon words, Span stance) {
    int number = around.sentence(stance.start());
    if (number < 0) {
      return List.of();
    }
    Sentence sentence = around.reading().sentences().get(number);
    return words
        .in(around, sentence.language(), sentence.firstToken(), sentence.endToken())
        .stream()
        .filter(each -> each.label().equals("CONDITION"))
        .filter(each -> isOf(around, each, stance))
        .toList();
  }

  /**
   * Whether a condition is one of a stance.
   *
   * @param condition words of condition in the sentence where the stance begins
   * @param stance words that take the stance
   */
  static boolean isOf(Surroundings around, Match condition, Span stance) {
    int number = around.sentence(stance.start());
    if (number < 0) {
      return true;
    }
    Reading reading = around.reading();
    Sentence sentence = reading.sentences().get(number);
    List<Clause> clauses =
        reading.clauses().stream()
            .filter(each -> each.firstToken() >= sentence.firstToken())
            .filter(each -> each.firstToken() < sentence.endToken())
            .toList();
    int at = condition.first();
    if (clauses.stream().anyMatch(each -> asks(each, at))) {
      return false;
    }
    List<Token> tokens = reading.tokens();
    int first = first(tokens, sentence, stance);
    int end = first;
    while (end < sentence.endToken() && tokens.get(end).start() < stance.end()) {
      end++;
    }
    int from = end;
    if (at >= end) {
      return clauses.stream()
          .filter(each -> each.firstToken() > from && each.firstToken() < at)
          .noneMatch(each -> isOwn(around, each));
    }
    // Before the stance: "If wages rise, the union will sign".
    return clauses.stream()
            .filter(each -> each.firstToken() > condition.end() && each.firstToken() <= first)
            .filter(each -> tokens.get(each.firstToken() - 1).tag() == PartOfSpeech.PUNCT)
            .filter(each -> isOwn(around, each))
            .count()
        <= 1;
  }

  private static int first(List<Token> tokens, Sentence sentence, Span stance) {
    return IntStream.range(sentence.firstToken(), sentence.endToken())
        .filter(i -> tokens.get(i).end() > stance.start())
        .findFirst()
        .orElse(sentence.firstToken());
  }

  /** "Asked if they would sign": a clause that is what the verb above asks. */
  private static boolean asks(Clause clause, int at) {
    return switch (clause.kind()) {
      case COMPLEMENT -> clause.introducer() == at || clause.firstToken() == at;
      case MAIN, COORDINATED, ADVERBIAL, RELATIVE, INFINITIVE, PARTICIPIAL -> false;
    };
  }

  /** Whether a clause tells something of its own and does not only say who says it. */
  private static boolean isOwn(Surroundings around, Clause clause) {
    boolean beside =
        switch (clause.kind()) {
          case MAIN, COORDINATED -> true;
          case ADVERBIAL, COMPLEMENT, RELATIVE, INFINITIVE, PARTICIPIAL -> false;
        };
    if (!beside || clause.subject() < 0) {
      return false;
    }
    Reading reading = around.reading();
    Optional<VerbGroup> group =
        clause.verbGroup() < 0
            ? Optional.empty()
            : Optional.of(reading.verbGroups().get(clause.verbGroup()));
    if (group.filter(VerbGroup::isFinite).isEmpty()) {
      return false;
    }
    Span verb = reading.tokens().get(group.get().head()).span();
    return around.account().statements().stream()
        .flatMap(each -> each.cue().stream())
        .noneMatch(verb::overlaps);
  }
}
