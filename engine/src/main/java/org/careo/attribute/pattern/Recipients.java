package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;

/**
 * "The owner was warned that C", "la empresa fue advertida por el sindicato de que C": the subject
 * of the passive is who was told; only the agent behind "by" says it.
 */
final class Recipients {
  private static final int REACH = 8;

  private Recipients() {}

  /** Whether the subject of the cue is who was told or asked. */
  static boolean isTold(Grid grid, Spot spot) {
    if (spot.kind() != Spot.Kind.VERB || !grid.predicates().get(spot.predicate()).passive()) {
      return false;
    }
    if (CueLexicon.of(grid.language(spot.head())).isIn("state of mind", spot.cue().lemma())) {
      return false;
    }
    boolean spanish = grid.language(spot.head()).equals(Language.SPANISH);
    return switch (spot.cue().cueClass()) {
      case "tell", "warn", "ask" -> true;
      case "demand" -> !spanish && spot.cue().takes("inf");
      default -> false;
    };
  }

  /** The agent behind the cue; {@link SourceQuestion.Candidate#NONE} when nobody is named. */
  static SourceQuestion.Candidate agent(Grid grid, Spot spot) {
    int end = Math.min(grid.sentenceEnd(spot.head()), spot.end() + REACH);
    for (int i = spot.end(); i + 1 < end; i++) {
      if (grid.is(i, "THAT") || grid.predicateOf(i) >= 0 || grid.is(i, Grid.COMMA)) {
        return SourceQuestion.Candidate.NONE;
      }
      int phrase = grid.is(i, "BY") ? grid.phraseOf(i + 1) : -1;
      if (phrase >= 0 && !Times.is(grid, grid.phrases().get(phrase))) {
        return SourceQuestion.Candidate.of(grid, phrase);
      }
    }
    return SourceQuestion.Candidate.NONE;
  }

  /** A passive of telling has what was told behind it, never the clause of who was told. */
  static boolean isMisread(Grid grid, Attribution attribution) {
    Spot spot = attribution.spot();
    if (!isTold(grid, spot)) {
      return false;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    return attribution.contentFirst() < predicate.first()
        && !grid.is(attribution.contentEnd() - 1, Grid.CLOSE_QUOTE);
  }
}
