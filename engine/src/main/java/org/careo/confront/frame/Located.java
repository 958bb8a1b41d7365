package org.careo.confront.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.careo.model.Span;
import org.careo.text.SortedSearch;

/**
 * Things of one report by where they stand, so that those of a passage are found without going
 * through all of them: sorted by their beginning, with the farthest end up to each. Of two that
 * begin together the one given first comes first.
 *
 * @param <T> what stands there
 */
public final class Located<T> {
  private final List<T> things;
  private final Span[] spans;
  private final int[] farthest;

  /**
   * @param things in any order
   * @param span where one stands
   */
  Located(List<T> things, Function<T, Span> span) {
    this.things = new ArrayList<>(things);
    this.things.sort(Comparator.comparingInt(thing -> span.apply(thing).start()));
    spans = this.things.stream().map(span).toArray(Span[]::new);
    farthest = new int[spans.length];
    int end = 0;
    for (int index = 0; index < spans.length; index++) {
      end = Math.max(end, spans[index].end());
      farthest[index] = end;
    }
  }

  /** The things that overlap a piece of a content at least, in text order. */
  public List<T> overlapping(List<Span> pieces) {
    Span extent = pieces.stream().reduce(pieces.getFirst(), Span::cover);
    List<T> found = new ArrayList<>();
    for (int index = firstBehind(extent.start()); index < spans.length; index++) {
      Span span = spans[index];
      if (span.start() >= extent.end()) {
        break;
      }
      if (pieces.stream().anyMatch(span::overlaps)) {
        found.add(things.get(index));
      }
    }
    return found;
  }

  /** Index of the first thing up to which something reaches beyond an offset. */
  private int firstBehind(int offset) {
    return SortedSearch.first(0, farthest.length, index -> farthest[index] <= offset);
  }
}
