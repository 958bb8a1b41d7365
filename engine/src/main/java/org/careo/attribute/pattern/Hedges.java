package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "The president reportedly ordered the raid": a reportive adverb puts its clause to an unnamed
 * source; the content is the clause without the adverb.
 */
final class Hedges {

  private Hedges() {}

  /** The attribution of an adverb; null when no clause is found around it. */
  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    int sentenceStart = grid.sentenceStart(spot.head());
    int sentenceEnd = Math.min(grid.sentenceEnd(spot.head()), context.quotedUntil(spot.head()));
    int verb = verb(grid, spot, sentenceStart, sentenceEnd);
    if (verb < 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(verb);
    int subject = Subjects.of(grid, verb, 0);
    int start = predicate.first() < spot.first() ? predicate.first() : spot.end();
    if (subject >= 0) {
      Phrase phrase = grid.phrases().get(subject);
      start = phrase.first() < predicate.first() ? phrase.first() : start;
    }
    boolean begins = spot.first() == sentenceStart;
    if (begins) {
      start = grid.is(spot.end(), Grid.COMMA) ? spot.end() + 1 : spot.end();
    }
    int end = clauseEnd(context, Math.max(predicate.end(), spot.end()), sentenceEnd);
    List<Attribution.Range> content = new ArrayList<>();
    if (start < spot.first()) {
      int last = spot.first();
      while (last > start && grid.is(last - 1, Grid.COMMA)) {
        last--;
      }
      content.add(new Attribution.Range(start, last));
    }
    int from = start < spot.first() ? spot.end() : start;
    while (from < end && grid.is(from, Grid.COMMA)) {
      from++;
    }
    if (from < end) {
      content.add(new Attribution.Range(from, end));
    }
    content.removeIf(Attribution.Range::isEmpty);
    return content.isEmpty()
        ? null
        : new Attribution(
            spot,
            start < spot.first() ? Shape.BOTH : Shape.RIGHT,
            Attribution.Range.NONE,
            Attribution.Range.NONE,
            content,
            0.8,
            List.of());
  }

  /** The verb group that holds the adverb or stands next to it. */
  private static int verb(Grid grid, Spot spot, int start, int end) {
    for (int i = spot.first(); i < spot.end(); i++) {
      if (grid.predicateOf(i) >= 0) {
        return grid.predicateOf(i);
      }
    }
    for (int i = spot.end(); i < Math.min(end, spot.end() + 12); i++) {
      int number = grid.predicateOf(i);
      if (number >= 0 && (grid.predicates().get(number).isFinite() || i == spot.end())) {
        return number;
      }
    }
    for (int i = spot.first() - 1; i >= start; i--) {
      int number = grid.predicateOf(i);
      if (number >= 0 && grid.predicates().get(number).isFinite()) {
        return number;
      }
    }
    return -1;
  }

  /** Up to a comma or conjunction that opens something new. */
  private static int clauseEnd(Context context, int from, int sentenceEnd) {
    Grid grid = context.grid();
    for (int i = from; i < sentenceEnd; i++) {
      boolean opens =
          grid.is(i, Grid.COMMA)
              && (grid.phraseOf(i + 1) >= 0 && !isListed(grid, i, sentenceEnd)
                  || grid.is(i + 1, "AND")
                  || grid.is(i + 1, "BUT")
                  || grid.is(i + 1, "WHILE")
                  || grid.is(i + 1, "VING")
                  || grid.is(i + 1, "THAT")
                  || grid.is(i + 1, "WHICH"));
      if (opens || grid.is(i, Grid.SEMICOLON) || grid.is(i, Grid.DASH) || grid.is(i, "WHILE")) {
        return i;
      }
    }
    int end = sentenceEnd;
    while (end > from && (grid.isPunctuation(end - 1) && !grid.is(end - 1, Grid.CLOSE_QUOTE))) {
      end--;
    }
    return end;
  }

  private static boolean isListed(Grid grid, int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + 10); i++) {
      if (grid.is(i, "AND") || grid.is(i, "OR")) {
        return true;
      }
    }
    return false;
  }
}
