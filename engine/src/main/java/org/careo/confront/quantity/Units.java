package org.careo.confront.quantity;

import java.util.HashMap;
import java.util.Map;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/** The table of units that are the same thing in another size or language. */
public final class Units {
  private static final String RESOURCE = "/org/careo/confront/units.tsv";

  private final Map<String, Unit> units = new HashMap<>();

  private Units() {}

  /** The table that ships with Careo. */
  public static Units load() {
    Units units = new Units();
    for (String[] fields : ResourceTable.rows(RESOURCE, -1)) {
      Unit unit = new Unit(fields[0], Double.parseDouble(fields[1]), true);
      for (String name : fields[2].split("\\|")) {
        units.units.putIfAbsent(key(name), unit);
      }
    }
    return units;
  }

  /** Factor of a measure to its canonical unit; NaN for a counted noun. */
  public double factor(String name) {
    Unit unit = of(name);
    return unit.known() && !unit.name().equals("person") ? unit.factor() : Double.NaN;
  }

  /** The unit of a name; a name that is not in the table is its own unit. */
  Unit of(String name) {
    String key = key(name);
    Unit exact = units.get(key);
    if (exact != null) {
      return exact;
    }
    Unit singular = key.endsWith("s") ? units.get(key.substring(0, key.length() - 1)) : null;
    return singular == null ? new Unit(key, 1, false) : singular;
  }

  private static String key(String name) {
    return Folding.fold(name).strip();
  }

  /**
   * A unit.
   *
   * @param name canonical name
   * @param factor times the value gives the value in the canonical unit
   * @param known whether it is in the table: a measure and not a counted noun
   */
  /** Name of the measure a unit is of, whatever its size; empty for people and counted nouns. */
  public String measure(String name) {
    Unit unit = of(name);
    return unit.known() && !unit.name().equals("person") ? unit.name() : "";
  }

  record Unit(String name, double factor, boolean known) {}
}
