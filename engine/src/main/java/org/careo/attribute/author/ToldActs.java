package org.careo.attribute.author;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.author.AuthorClauses.Own;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;

/**
 * The acts an author tells of: "the council firmly rejects a bridge" puts "a bridge" to the
 * council, and that it rejects it is said by the author. Only where what is put to somebody is no
 * clause of its own; a clause can be compared by itself.
 */
public final class ToldActs {
  private static final int LONGEST = 60;

  private ToldActs() {}

  /**
   * The author's statements, in the order of the attributions.
   *
   * @param attributions attributions of the report
   * @param parents for each the index of the one it is nested in; negative when none
   */
  public static List<Own> find(Grid grid, List<Attribution> attributions, int[] parents) {
    List<Own> acts = new ArrayList<>();
    for (int index = 0; index < attributions.size(); index++) {
      Attribution attribution = attributions.get(index);
      if (parents[index] < 0 && isAct(grid, attribution)) {
        acts.add(new Own(pieces(attribution, attributions), "act"));
      }
    }
    return acts;
  }

  private static boolean isAct(Grid grid, Attribution attribution) {
    int predicate = attribution.spot().predicate();
    if (predicate < 0
        || !grid.predicates().get(predicate).isFinite()
        || attribution.source().isEmpty()) {
      return false;
    }
    Range clause = clause(attribution);
    boolean plain = false;
    for (Range piece : attribution.content()) {
      for (int token = piece.first(); token < piece.end(); token++) {
        int inside = grid.predicateOf(token);
        if (inside >= 0 && grid.predicates().get(inside).isFinite()) {
          return false;
        }
        plain |= !grid.isPunctuation(token) && grid.quotation(token) < 0;
      }
    }
    return plain
        && clause.end() - clause.first() <= LONGEST
        && grid.sentence(clause.first()) == grid.sentence(clause.end() - 1);
  }

  /** The clause; without what stands between a subject and a verb that shares it with another. */
  private static List<Range> pieces(Attribution attribution, List<Attribution> attributions) {
    Range clause = clause(attribution);
    Range source = attribution.source();
    int verb = Math.min(attribution.spot().first(), attribution.contentFirst());
    boolean shared =
        attributions.stream()
            .map(other -> other.spot().head())
            .anyMatch(cue -> source.end() <= cue && cue < verb);
    return shared && source.end() < verb
        ? List.of(source, new Range(verb, clause.end()))
        : List.of(clause);
  }

  /** From the first word of source, cue and content to the last. */
  private static Range clause(Attribution attribution) {
    int first =
        Math.min(
            Math.min(attribution.source().first(), attribution.spot().first()),
            attribution.contentFirst());
    int end =
        Math.max(
            Math.max(attribution.source().end(), attribution.spot().end()),
            attribution.contentEnd());
    return new Range(first, end);
  }
}
