package org.careo.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.text.SortedSearch;

/** Finds which figures, places and times of a reading stand inside a content. */
final class Layers {
  private final Reading reading;

  Layers(Reading reading) {
    this.reading = reading;
  }

  List<String> figures(List<Span> content) {
    return inside(reading.figures(), Figure::span, Figure::id, content);
  }

  List<String> places(List<Span> content) {
    return inside(reading.places(), PlaceMention::span, PlaceMention::id, content);
  }

  List<String> times(List<Span> content) {
    return inside(reading.times(), TimeExpression::span, TimeExpression::id, content);
  }

  /** Ids of the items inside the pieces; items are in text order. */
  private static <T> List<String> inside(
      List<T> items, Function<T, Span> span, Function<T, String> id, List<Span> content) {
    List<String> found = new ArrayList<>();
    for (Span piece : content) {
      int at =
          SortedSearch.first(
              0, items.size(), index -> span.apply(items.get(index)).start() < piece.start());
      while (at < items.size() && span.apply(items.get(at)).start() < piece.end()) {
        if (piece.contains(span.apply(items.get(at)))) {
          found.add(id.apply(items.get(at)));
        }
        at++;
      }
    }
    return found;
  }
}
