package org.careo.picture.series;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The series a case is held against: each a table in long form with a map that says how to read it.
 */
public final class Registry {
  /** Names of the tables that come with the program. */
  public static final List<String> BUNDLED = List.of("us-border");

  private final List<Series> series = new ArrayList<>();

  /**
   * Adds a table.
   *
   * @param map the map file (YAML): publisher, measures with their words, places, unit, calendar
   * @param table the table (CSV): the columns the map names, months as {@code 2031-04}
   * @throws IllegalArgumentException when either cannot be read; the message says where
   */
  public Registry add(String map, String table) {
    Map<String, Object> entry = Yaml.parse(map);
    String grain = string(entry, "grain");
    if (!grain.isEmpty() && !grain.equals("month")) {
      throw new IllegalArgumentException(
          "grain " + grain + " is not known; tables are monthly: grain: month");
    }
    if (section(entry, "measures").isEmpty()) {
      throw new IllegalArgumentException("the map names no measures");
    }
    Map<String, SortedMap<String, SortedMap<Month, Double>>> values = values(entry, table);
    for (Map.Entry<String, Object> measure : section(entry, "measures").entrySet()) {
      Map<String, Object> about = section(measure.getValue());
      SortedMap<String, SortedMap<Month, Double>> rows = values.get(measure.getKey());
      if (rows == null) {
        throw new IllegalArgumentException("no row of the table has measure " + measure.getKey());
      }
      List<String> words = new ArrayList<>(strings(about.get("english")));
      words.addAll(strings(about.get("spanish")));
      words.add(measure.getKey().replace('_', ' '));
      Map<String, Object> calendar = section(entry, "calendar");
      series.add(
          new Series(
              measure.getKey(),
              string(entry, "publisher"),
              string(entry, "licence"),
              about.containsKey("unit") ? string(about, "unit") : string(entry, "unit"),
              string(about, "population"),
              string(about, "kind").equals("flow"),
              (int) number(calendar.getOrDefault("begins", "1")),
              number(entry.getOrDefault("precision", "0")),
              words,
              places(entry, about, rows),
              rows));
    }
    return this;
  }

  /** Adds a table that comes with the program; names are in {@link #BUNDLED}. */
  public Registry addBundled(String name) {
    return add(resource(name + ".yaml"), resource(name + ".csv"));
  }

  private static String resource(String name) {
    try (InputStream stream = Registry.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no series " + name + " in the program: " + BUNDLED);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  List<Series> series() {
    return series;
  }

  /** Values of a measure at a place by month ("2031-04"); empty when no table holds them. */
  public SortedMap<String, Double> values(String measure, String place) {
    SortedMap<String, Double> values = new TreeMap<>();
    for (Series one : series) {
      if (one.measure().equals(measure)) {
        one.values()
            .getOrDefault(place, new TreeMap<>())
            .forEach((month, value) -> values.put(month.toString(), value));
      }
    }
    return values;
  }

  /** One line for each measure: what it is, whose, for which months and places. */
  public List<String> description() {
    return series.stream()
        .map(
            one ->
                one.measure()
                    + ", "
                    + one.publisher()
                    + ", "
                    + one.unit()
                    + ", "
                    + one.values().values().stream()
                        .map(SortedMap::firstKey)
                        .min(Month::compareTo)
                        .orElseThrow()
                    + " to "
                    + one.values().values().stream()
                        .map(SortedMap::lastKey)
                        .max(Month::compareTo)
                        .orElseThrow()
                    + ", "
                    + one.values().size()
                    + " places, licence "
                    + one.licence())
        .toList();
  }

  private static Map<String, SortedMap<String, SortedMap<Month, Double>>> values(
      Map<String, Object> entry, String table) {
    Map<String, Object> columns = section(entry, "columns");
    List<String> lines =
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("the table is empty");
    }
    List<String> head = cells(lines.getFirst());
    int[] at = new int[4];
    List<String> names = List.of("measure", "place", "period", "value");
    for (int i = 0; i < at.length; i++) {
      String column = String.valueOf(columns.getOrDefault(names.get(i), names.get(i)));
      at[i] = head.indexOf(column);
      if (at[i] < 0) {
        throw new IllegalArgumentException("the table has no column " + column);
      }
    }
    Map<String, SortedMap<String, SortedMap<Month, Double>>> values = new LinkedHashMap<>();
    for (int number = 1; number < lines.size(); number++) {
      List<String> row = cells(lines.get(number));
      if (row.size() < head.size()) {
        throw new IllegalArgumentException("row " + (number + 1) + " of the table is too short");
      }
      SortedMap<Month, Double> months =
          values
              .computeIfAbsent(row.get(at[0]), key -> new TreeMap<>())
              .computeIfAbsent(row.get(at[1]), key -> new TreeMap<>());
      String where = "row " + (number + 1) + " of the table";
      Month first =
          Month.parse(row.get(at[2]))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          where + " has no month like 2024-03: " + row.get(at[2])));
      // Several values in one cell are the months that follow; "-" is a month without one.
      for (String value : row.get(at[3]).strip().split(" +")) {
        if (!value.equals("-")) {
          double amount = number(value, where + ": ");
          Double before = months.put(first, amount);
          if (before != null && before != amount) {
            throw new IllegalArgumentException(where + " gives a second value for " + first);
          }
        }
        first = first.plus(1);
      }
    }
    return values;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private static Map<String, Series.Place> places(
      Map<String, Object> entry,
      Map<String, Object> about,
      SortedMap<String, SortedMap<Month, Double>> rows) {
    Map<String, Object> known = section(entry, "places");
    boolean level = !string(about, "kind").equals("flow");
    Map<String, Series.Place> places = new LinkedHashMap<>();
    for (String name : rows.keySet()) {
      Map<String, Object> place = section(known.get(name));
      double capacity =
          level && place.containsKey("capacity") ? number(place.get("capacity")) : Double.NaN;
      boolean fallback = rows.size() == 1 || string(place, "default").equals("yes");
      places.put(name, new Series.Place(name, strings(place.get("aliases")), capacity, fallback));
    }
    return places;
  }

  private static String string(Map<String, Object> map, String key) {
    return String.valueOf(map.getOrDefault(key, ""));
  }

  private static Map<String, Object> section(Map<String, Object> map, String key) {
    return section(map.get(key));
  }

  private static Map<String, Object> section(@Nullable Object value) {
    Map<String, Object> section = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> section.put(String.valueOf(key), each));
    }
    return section;
  }

  private static List<String> strings(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static double number(@Nullable Object value) {
    return number(value, "");
  }

  private static double number(@Nullable Object value, String where) {
    try {
      return Double.parseDouble(String.valueOf(value));
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(where + "no number: " + value, wrong);
    }
  }
}
