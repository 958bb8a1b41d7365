package org.careo.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.TimeExpression;

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
      int low = 0;
      int high = items.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (span.apply(items.get(middle)).start() < piece.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      while (low < items.size() && span.apply(items.get(low)).start() < piece.end()) {
        if (piece.contains(span.apply(items.get(low)))) {
          found.add(id.apply(items.get(low)));
        }
        low++;
      }
    }
    return found;
  }
}
