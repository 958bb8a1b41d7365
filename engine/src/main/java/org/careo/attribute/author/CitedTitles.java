package org.careo.attribute.author;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Span;
import org.careo.text.reference.Reference;

/**
 * The titles of what a report cites: a headline tells something in the name of whoever published
 * it, and the report passes it on. A name of a work ("Threat Assessment 2031") tells nothing.
 * Figures of a bibliography are not read, so that a title with a number could not be held against
 * another number: it is left out.
 */
public final class CitedTitles {
  private static final int LEAST = 5;

  private CitedTitles() {}

  /**
   * A title that tells something.
   *
   * @param title its words without the full stop
   * @param by who published it
   */
  public record Cited(Range title, Span by) {}

  /** Titles of the bibliography in text order. */
  public static List<Cited> find(Grid grid) {
    List<Cited> found = new ArrayList<>();
    for (Reference entry : Reference.of(grid.report())) {
      Range title = title(grid, entry.titleSpan());
      boolean number = entry.title().codePoints().anyMatch(Character::isDigit);
      if (title.end() - title.first() >= LEAST && !number && !entry.publisher().isEmpty()) {
        found.add(new Cited(title, entry.publisher()));
      }
    }
    return found;
  }

  private static Range title(Grid grid, Span span) {
    int first = span.isEmpty() ? -1 : grid.tokenAt(span.start());
    if (first < 0) {
      return Range.NONE;
    }
    int end = first;
    while (end < grid.size() && grid.token(end).end() <= span.end()) {
      end++;
    }
    while (end > first && grid.is(end - 1, Grid.STOP)) {
      end--;
    }
    return new Range(first, end);
  }
}
