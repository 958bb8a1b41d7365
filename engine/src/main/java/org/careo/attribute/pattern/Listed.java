package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list under a line that somebody is said to say: "Experts warn of three risks:",
 * "El banco comunica:". Each item without a teller of its own is said by the cue of the line.
 */
final class Listed {
  private static final double CONFIDENCE = 0.8;
  private static final int LONGEST_LABEL = 7;
  private static final int FEWEST_WORDS = 4;
  private static final int NEAR = 4;

  private Listed() {}

  /** The attributions with those of the items behind the line that opens the list. */
  static List<Attribution> add(Context context, List<Attribution> found) {
    Grid grid = context.grid();
    List<Attribution> all = new ArrayList<>(found);
    for (Spot spot : context.spots()) {
      Attribution announced = announced(context, spot, found);
      if (announced != null) {
        all.add(announced);
      }
    }
    for (Attribution attribution : List.copyOf(all)) {
      int items = opens(grid, attribution);
      for (int item = items; item >= 0 && isItem(grid, item); item = grid.paragraphEnd(item)) {
        Attribution.Range words = words(context, item);
        if (isFree(grid, all, item) && words.end() - words.first() >= FEWEST_WORDS) {
          all.add(
              new Attribution(
                  attribution.spot(),
                  Shape.RIGHT,
                  attribution.source(),
                  attribution.nominal(),
                  List.of(words),
                  CONFIDENCE,
                  List.of()));
        }
      }
    }
    // Items stand behind their cue: in the order of the text, as those who nest them expect.
    all.sort(Comparator.comparingInt(one -> Math.min(one.spot().first(), one.contentFirst())));
    return all;
  }

  /** "El banco comunica:", "said the following:": nothing but the list is said. */
  private static @Nullable Attribution announced(
      Context context, Spot spot, List<Attribution> found) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    int end = grid.paragraph(spot.head()) < 0 ? -1 : grid.paragraphEnd(spot.head());
    if (predicate == null
        || spot.cue().strength() != Cue.Strength.STRONG
        || end < 0
        || end >= grid.size()
        || !grid.is(end - 1, Grid.COLON)
        || end - spot.end() > NEAR
        || !isItem(grid, end)
        || context.finiteBetween(spot.end(), end) > 0
        || found.stream().anyMatch(other -> other.spot().equals(spot))) {
      return null;
    }
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    Attribution.Range words = words(context, end);
    return subject >= 0
            && (Sources.isSomebody(context, subject) || Evidence.isEvidence(context, subject))
            && isFree(grid, found, end)
            && words.end() - words.first() >= FEWEST_WORDS
        ? Sources.of(context, spot, subject, List.of(words), CONFIDENCE)
        : null;
  }

  /** First token of the list a cue opens; -1 when its paragraph does not end with a colon. */
  private static int opens(Grid grid, Attribution attribution) {
    int head = attribution.spot().head();
    int end = grid.paragraph(head) < 0 ? -1 : grid.paragraphEnd(head);
    boolean says =
        attribution.spot().kind() == Spot.Kind.VERB
            || attribution.spot().kind() == Spot.Kind.PREPOSITION;
    boolean colon =
        says
            && end > 0
            && end < grid.size()
            && grid.is(end - 1, Grid.COLON)
            && grid.quotation(head) < 0
            && !attribution.source().isEmpty()
            && grid.sentenceEnd(head) >= end;
    return colon
            && (attribution.contentEnd() == end - 1
                || attribution.contentFirst() >= end && isItem(grid, attribution.contentFirst()))
        ? end
        : -1;
  }

  private static boolean isItem(Grid grid, int token) {
    return token < grid.size()
        && grid.paragraph(token) >= 0
        && grid.segmentKind(token) == SegmentKind.LIST;
  }

  /** Whether nobody else is said to say anything in an item. */
  private static boolean isFree(Grid grid, List<Attribution> all, int item) {
    int end = grid.paragraphEnd(item);
    return all.stream().noneMatch(other -> touches(other, item, end));
  }

  private static boolean touches(Attribution attribution, int from, int end) {
    int cue = attribution.spot().head();
    boolean inside = from <= cue && cue < end;
    return inside || attribution.contentFirst() < end && attribution.contentEnd() > from;
  }

  /** What an item says: its words without a label that opens it and the stop that ends it. */
  private static Attribution.Range words(Context context, int item) {
    Grid grid = context.grid();
    int first = item;
    int end = grid.paragraphEnd(item);
    for (int i = item + 1; i < Math.min(end - FEWEST_WORDS, item + LONGEST_LABEL); i++) {
      boolean label =
          (grid.is(i, Grid.STOP) || grid.is(i, Grid.COLON))
              && context.finiteBetween(item, i) == 0
              && context.finiteBetween(i, end) > 0;
      first = label ? i + 1 : first;
    }
    while (first < end && grid.isPunctuation(first) && grid.quotation(first) < 0) {
      first++;
    }
    while (end > first && (grid.is(end - 1, Grid.STOP) || grid.is(end - 1, Grid.SEMICOLON))) {
      end--;
    }
    return new Attribution.Range(first, end);
  }
}
