package org.careo.attribute.pattern;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.InterviewTurns;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * An interview set out as questions and answers: "Courier: Who built it? / Baez: Nobody knows. I
 * never asked." A short label that opens several paragraphs, in turn with another one, has said the
 * whole of each; one whose paragraphs mostly end as questions, where another's do not, is who leads
 * the interview: the report's own voice, to whom nothing is put.
 */
final class Dialogue {
  private static final int LONGEST_LABEL = 6;
  private static final int LEAST_TURNS = 2;

  private final Grid grid;
  private final Set<Integer> colons = new HashSet<>();
  private final Set<Integer> asking = new HashSet<>();
  private final InterviewTurns answers;

  Dialogue(Grid grid) {
    this.grid = grid;
    answers = grid.interview();
    Map<String, Set<Integer>> turns = new HashMap<>();
    for (int token = 0; token < grid.size(); token++) {
      if (grid.is(token, Grid.COLON) && grid.paragraph(token) >= 0 && isLabel(token)) {
        int start = grid.paragraphStart(token);
        turns
            .computeIfAbsent(
                grid.text(start, token).toLowerCase(Locale.ROOT), each -> new HashSet<>())
            .add(token);
      }
    }
    turns.values().removeIf(opened -> opened.size() < LEAST_TURNS);
    if (turns.size() > 1) {
      turns.values().forEach(colons::addAll);
      if (turns.values().stream().anyMatch(opened -> !asks(opened))) {
        turns.values().stream().filter(this::asks).forEach(asking::addAll);
      }
    }
  }

  /** Whether most of the turns end as questions. */
  private boolean asks(Set<Integer> opened) {
    long questions = opened.stream().filter(this::isQuestion).count();
    return questions * 2 > opened.size();
  }

  private boolean isQuestion(int colon) {
    return grid.text(grid.paragraphEnd(colon) - 1, grid.paragraphEnd(colon)).contains("?");
  }

  /** Whether a colon ends a short verbless label, with words of the same paragraph behind it. */
  private boolean isLabel(int colon) {
    int start = grid.paragraphStart(colon);
    if (colon == start
        || colon - start > LONGEST_LABEL
        || colon + 1 >= grid.size()
        || grid.paragraph(colon + 1) != grid.paragraph(colon)) {
      return false;
    }
    for (int token = start; token < colon; token++) {
      if (grid.predicateOf(token) >= 0 || grid.is(token, Grid.COMMA)) {
        return false;
      }
    }
    PartOfSpeech first = grid.tag(start);
    return first != PartOfSpeech.ADP && first != PartOfSpeech.ADV && first != PartOfSpeech.NUM;
  }

  /** Whether the token is the colon behind a label of the interview. */
  boolean isTurn(int token) {
    return colons.contains(token);
  }

  /** What a turn says: all of its paragraph; null for that of who leads the interview. */
  @Nullable Attribution of(Spot spot) {
    if (answers.isAnswer(spot.head())) {
      InterviewTurns.Turn turn = answers.answer(spot.head());
      return said(spot, turn.cue(), turn.end(), Attribution.Range.NONE);
    }
    if (!isTurn(spot.head()) || asking.contains(spot.head())) {
      return null;
    }
    int start = grid.paragraphStart(spot.head());
    Attribution.Range who = new Attribution.Range(start, spot.first());
    return said(spot, spot.end(), grid.paragraphEnd(spot.head()), who);
  }

  /** All from one token to another, without the stop at its end. */
  private @Nullable Attribution said(Spot spot, int first, int bound, Attribution.Range who) {
    int end = grid.bare(first, bound);
    List<Attribution.Range> content = List.of(new Attribution.Range(first, end));
    return end <= first
        ? null
        : new Attribution(spot, Shape.RIGHT, who, who, content, 0.95, List.of());
  }
}
