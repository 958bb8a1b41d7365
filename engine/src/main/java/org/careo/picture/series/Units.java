package org.careo.picture.series;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/** Factors from the units of figures to the units of tables. */
final class Units {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final Map<String, Double> VOLUME =
      Map.ofEntries(
          Map.entry("hectometro cubico", 1.0),
          Map.entry("cubic hectometre", 1.0),
          Map.entry("cubic hectometer", 1.0),
          Map.entry("hm3", 1.0),
          Map.entry("cubic metre", 1e-6),
          Map.entry("cubic meter", 1e-6),
          Map.entry("metro cubico", 1e-6),
          Map.entry("cubic kilometre", 1000.0),
          Map.entry("kilometro cubico", 1000.0),
          Map.entry("acre-foot", 1 / 810.713),
          Map.entry("acre-feet", 1 / 810.713),
          Map.entry("acre foot", 1 / 810.713),
          Map.entry("acre-pie", 1 / 810.713),
          Map.entry("acre pie", 1 / 810.713));
  private static final Map<String, Double> WEIGHT =
      Map.of(
          "lb",
          1.0,
          "pound",
          1.0,
          "libra",
          1.0,
          "kilogram",
          2.20462,
          "kilo",
          2.20462,
          "kilogramo",
          2.20462,
          "kg",
          2.20462,
          "ton",
          2000.0);
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "person",
          "persona",
          "migrant",
          "migrante",
          "encounter",
          "encuentro",
          "crossing",
          "cruce",
          "apprehension",
          "detencion",
          "border crossing",
          "encounters",
          "illegal crossing",
          "cruce fronterizo",
          "individual",
          "alien");

  /**
   * Words behind which a name's head is over: of "nivel de la presa" a level is counted, no dam.
   */
  private static final Set<String> BEHIND_HEAD = SMALL_WORDS.of("units-behind-head");

  /** Units of time: "ended the month at" names no measure of months. */
  private static final Set<String> DURATIONS = SMALL_WORDS.of("units-durations");

  private Units() {}

  /**
   * The factors a figure may be brought to the table's unit with; empty when none.
   *
   * @param unit unit of the figure
   * @param table unit of the table
   * @param words what the measure is called: who counts "stoppages" or "paros" counts that
   */
  static List<Double> factors(String unit, String table, List<String> words) {
    List<Double> factors = factors(unit, table);
    boolean duration = DURATIONS.contains(Folding.fold(unit));
    boolean counted =
        factors.isEmpty() && !duration && words.stream().anyMatch(name -> isCalled(unit, name));
    return counted ? List.of(1.0) : factors;
  }

  /** Whether all words of a unit are words of a name, whatever their number. */
  private static boolean isCalled(String unit, String name) {
    List<String> units = Folding.words(unit);
    List<String> names =
        Folding.words(name).stream().takeWhile(word -> !BEHIND_HEAD.contains(word)).toList();
    return !units.isEmpty()
        && units.stream().allMatch(word -> names.stream().anyMatch(other -> isOne(word, other)));
  }

  private static boolean isOne(String word, String other) {
    return word.equals(other)
        || other.equals(word + "s")
        || other.equals(word + "es")
        || word.endsWith("y") && other.equals(word.substring(0, word.length() - 1) + "ies");
  }

  private static List<Double> factors(String unit, String table) {
    String from = Folding.fold(unit);
    if (from.isEmpty()) {
      return VOLUME.containsKey(table) ? List.of(1.0, 1e-6) : List.of(1.0);
    }
    String to = Folding.fold(table);
    if (from.equals(to) || isOne(from, to)) {
      return List.of(1.0);
    }
    if (table.equals("people")) {
      return COUNTED.contains(from) ? List.of(1.0) : List.of();
    }
    for (Map<String, Double> units : List.of(VOLUME, WEIGHT)) {
      Double one = units.get(from);
      Double other = units.get(table);
      if (one != null && other != null) {
        return List.of(one / other);
      }
    }
    return List.of();
  }
}
