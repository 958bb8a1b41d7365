package org.careo.attribute.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.InterviewTurns;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.Speaker;

/**
 * Who stands behind the letters and dashes of an interview: "Q:" asks for the outlet, "A:" is
 * whoever the lines before the first question name most often, its author apart.
 */
final class Interview {
  private final Grid grid;
  private final Speaker asks;
  private final Speaker answers;
  private final InterviewTurns turns;

  Interview(Grid grid, Map<String, Actor> actors) {
    this.grid = grid;
    int first = 0;
    while (first < grid.size() && !isLabel(first)) {
      first++;
    }
    String outlet = grid.report().outlet().value();
    String asking = outlet.isEmpty() ? grid.report().author().value() : outlet;
    asks = asking.isEmpty() ? Speaker.UNKNOWN : new Speaker("", asking, ActorKind.AUTHOR);
    turns = grid.interview();
    first = turns.first() < 0 ? first : turns.first();
    answers = first < grid.size() ? introduced(first, actors) : Speaker.UNKNOWN;
  }

  /** Whether a cue is the mark of an answer without a name: "R.", a dash. */
  boolean isAnswer(int cue) {
    return turns.isAnswer(cue);
  }

  /** Who answers; {@link Speaker#UNKNOWN} when nobody is introduced. */
  Speaker answers() {
    return answers;
  }

  /** Whether a phrase is a label that stands for a side of an interview. */
  boolean isLabel(Range nominal) {
    return !nominal.isEmpty() && isLabel(nominal.first());
  }

  /** The side a label stands for; {@link Speaker#UNKNOWN} when nobody is introduced. */
  Speaker speaker(Range label) {
    return side(label.first()).equals("asks") ? asks : answers;
  }

  private boolean isLabel(int token) {
    return token == grid.sentenceStart(token)
        && grid.is(token + 1, Grid.COLON)
        && !side(token).isEmpty();
  }

  private String side(int token) {
    return CueLexicon.of(grid.language(token))
        .phrases("interview")
        .getOrDefault(grid.lower(token), "");
  }

  private Speaker introduced(int end, Map<String, Actor> actors) {
    Map<Actor, Integer> named = new LinkedHashMap<>();
    String author = grid.report().author().value();
    for (Mention mention : grid.reading().mentions()) {
      Actor actor = actors.get(mention.actor());
      if (actor != null
          && actor.kind() == ActorKind.PERSON
          && !actor.name().equals(author)
          && mention.span().start() < grid.token(end).start()) {
        named.merge(actor, 1, Integer::sum);
      }
    }
    Speaker most = Speaker.UNKNOWN;
    int times = 0;
    for (Map.Entry<Actor, Integer> entry : named.entrySet()) {
      if (entry.getValue() > times) {
        Actor actor = entry.getKey();
        most = Speaker.of(actor);
        times = entry.getValue();
      }
    }
    return most;
  }
}
