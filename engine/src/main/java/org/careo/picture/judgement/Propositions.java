package org.careo.picture.judgement;

import java.util.List;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Happening;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.picture.context.Surroundings;

/**
 * What is judged, expected or advised: the words that are said, and not the words that say it. Of
 * "the lines will move east, an analyst predicted" it is what stands before the comma, of "the
 * river is likely to flood again" the whole.
 */
final class Propositions {
  private static final Set<String> ENDS = Set.of(",", ";", ".", "—", ":", "”", "»", "\"");

  private static final List<String> OPENINGS = List.of("that ", "que ", "which ");

  private final Surroundings around;

  Propositions(Surroundings around) {
    this.around = around;
  }

  /** The proposition of a judgement that a clause of a sentence tells within a statement. */
  Span of(Sentence sentence, Clause clause, Happening happening, Statement told) {
    return withoutOpening(whole(sentence, clause, happening, told));
  }

  /** Without the word that hangs it on the verb before: "that the river will rise". */
  private Span withoutOpening(Span said) {
    String words = said.of(around.text());
    for (String opening : OPENINGS) {
      if (words.regionMatches(true, 0, opening, 0, opening.length())) {
        return new Span(said.start() + opening.length(), said.end());
      }
    }
    return said;
  }

  private Span whole(Sentence sentence, Clause clause, Happening happening, Statement told) {
    Span words = around.span(clause.firstToken(), clause.endToken());
    List<Span> said =
        told.content().stream().filter(piece -> sentence.span().overlaps(piece)).toList();
    if (told.form() == Statement.Form.AUTHOR || said.isEmpty()) {
      return goneOn(sentence, clause, sentence.span().end());
    }
    if (told.cue().stream().anyMatch(cue -> cue.overlaps(happening.span()))) {
      return said.getFirst().cover(said.getLast());
    }
    return said.stream()
        .filter(piece -> piece.overlaps(happening.span()))
        .findFirst()
        .map(piece -> within(goneOn(sentence, clause, piece.end()), piece))
        .orElse(words);
  }

  /** A clause with what follows it up to the next mark: "is likely" with "to flood again". */
  private Span goneOn(Sentence sentence, Clause clause, int limit) {
    List<Token> tokens = around.reading().tokens();
    int end = clause.endToken();
    while (end < sentence.endToken()
        && tokens.get(end).span().end() <= limit
        && !ENDS.contains(word(end))
        && !ENDS.contains(word(end - 1))) {
      end++;
    }
    return around.span(clause.firstToken(), end);
  }

  private static Span within(Span words, Span piece) {
    return new Span(Math.max(words.start(), piece.start()), Math.min(words.end(), piece.end()));
  }

  private String word(int token) {
    return around.reading().tokens().get(token).span().of(around.text());
  }
}
