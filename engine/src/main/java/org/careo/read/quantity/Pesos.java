package org.careo.read.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.PlaceMention;
import org.careo.text.Folding;

/**
 * Says whose pesos a report counts in: those of the state with pesos that its places lie in most
 * often, of Mexico when they lie in none.
 */
final class Pesos {
  private static final String USUAL = "MXN";
  private static final Map<String, String> BY_COUNTRY =
      Map.of(
          "MX", USUAL, "AR", "ARS", "CL", "CLP", "CO", "COP", "UY", "UYU", "DO", "DOP", "CU", "CUP",
          "PH", "PHP");

  private final String currency;

  Pesos(List<PlaceMention> places) {
    Map<String, Integer> counts = new HashMap<>();
    String best = "MX";
    for (PlaceMention place : places) {
      String country = place.country();
      if (BY_COUNTRY.containsKey(country)
          && counts.merge(country, 1, Integer::sum) > counts.getOrDefault(best, 0)) {
        best = country;
      }
    }
    currency = BY_COUNTRY.getOrDefault(best, USUAL);
  }

  /** The unit of a figure with these words: bare "pesos" are the report's own. */
  String unit(String unit, String words) {
    String folded = Folding.fold(words);
    boolean bare = folded.contains("peso") && !folded.contains("mexican") && !folded.contains("mx");
    return bare ? unit.replace(USUAL, currency) : unit;
  }
}
