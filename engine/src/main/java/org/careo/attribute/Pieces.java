package org.careo.attribute;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.pattern.Shape;
import org.careo.attribute.pattern.Spot;
import org.careo.model.Span;
import org.careo.model.Statement;

/**
 * The pieces of a content as a statement gives them: without outer quotation marks, and its form.
 */
final class Pieces {
  private final Grid grid;

  Pieces(Grid grid) {
    this.grid = grid;
  }

  /** The span of a piece without quotation marks around the whole of it. */
  Span bare(Range piece) {
    Span span = grid.span(piece.first(), piece.end());
    int number = grid.quotation(piece.first());
    if (number >= 0 && number == grid.quotation(piece.end() - 1)) {
      int first = piece.first();
      int end = piece.end();
      if (grid.is(first, Grid.OPEN_QUOTE)) {
        first++;
        end = grid.is(end - 1, Grid.CLOSE_QUOTE) ? end - 1 : end;
      } else if (first == 0 || grid.quotation(first - 1) == number) {
        end = grid.is(end - 1, Grid.CLOSE_QUOTE) ? end - 1 : end;
      }
      // "“The road is closed,” she said": the comma belongs to the sentence around.
      while (end > first && grid.is(end - 1, Grid.COMMA)) {
        end--;
      }
      return end > first ? grid.span(first, end) : span;
    }
    return span;
  }

  /**
   * Whether an attribution is a turn of a conversation written down: its words are the speaker's.
   */
  boolean isTurn(Attribution attribution) {
    Spot spot = attribution.spot();
    int start = grid.paragraphStart(spot.head());
    boolean opens =
        attribution.source().isEmpty()
            ? spot.first() == start
            : attribution.source().first() == start;
    return spot.kind() == Spot.Kind.COLON
        && opens
        && attribution.shape() == Shape.RIGHT
        && attribution.contentEnd() + 1 >= grid.paragraphEnd(spot.head());
  }

  /** Direct when every word stands in quotation marks, mixed when some do. */
  Statement.Form form(List<Range> content) {
    int quoted = 0;
    int plain = 0;
    for (Range piece : content) {
      for (int i = piece.first(); i < piece.end(); i++) {
        if (grid.isPunctuation(i)) {
          continue;
        }
        if (grid.quotation(i) >= 0) {
          quoted++;
        } else {
          plain++;
        }
      }
    }
    return quoted == 0
        ? Statement.Form.INDIRECT
        : plain == 0 ? Statement.Form.DIRECT : Statement.Form.MIXED;
  }
}
