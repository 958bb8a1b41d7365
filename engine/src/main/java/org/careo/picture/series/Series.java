package org.careo.picture.series;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One official measure by place and month, with its registry entry.
 *
 * @param measure name of the measure in the table
 * @param publisher who publishes it
 * @param licence terms of the data
 * @param unit unit of the values
 * @param population what is counted, in words; empty = unknown
 * @param flow whether values are added up over months; a level never is
 * @param yearBegins month the official year begins with, 1 to 12
 * @param precision step the values are rounded to
 * @param words phrases of English and Spanish that name the measure
 * @param places by name
 * @param values by place, then month ({@code 2031-04})
 */
record Series(
    String measure,
    String publisher,
    String licence,
    String unit,
    String population,
    boolean flow,
    int yearBegins,
    double precision,
    List<String> words,
    Map<String, Place> places,
    SortedMap<String, SortedMap<Month, Double>> values) {
  Series {
    words = List.copyOf(words);
    values = new TreeMap<>(values);
  }

  /**
   * A place key.
   *
   * @param name name in the table
   * @param aliases other names, any language
   * @param capacity what it holds at most; NaN = unknown
   * @param fallback whether it is meant where no place is named
   */
  record Place(String name, List<String> aliases, double capacity, boolean fallback) {}

  /** The value at a place and month; NaN when there is none. */
  double at(String place, Month month) {
    SortedMap<Month, Double> row = values.get(place);
    return row == null ? Double.NaN : row.getOrDefault(month, Double.NaN);
  }

  /** The last month at or before this one that has a value; the first month when none has. */
  Month latest(String place, Month month) {
    SortedMap<Month, Double> row = values.getOrDefault(place, new TreeMap<>());
    SortedMap<Month, Double> until = row.headMap(month.plus(1));
    return until.isEmpty() ? row.firstKey() : until.lastKey();
  }

  Month first(String place) {
    return row(place).firstKey();
  }

  Month last(String place) {
    return row(place).lastKey();
  }

  private SortedMap<Month, Double> row(String place) {
    return Objects.requireNonNull(values.get(place), place);
  }

  /** What a place holds at most; NaN when unknown. */
  double capacity(String place) {
    Place known = places.get(place);
    return known == null ? Double.NaN : known.capacity();
  }

  boolean hasCapacity() {
    return places.values().stream().anyMatch(place -> !Double.isNaN(place.capacity()));
  }
}
