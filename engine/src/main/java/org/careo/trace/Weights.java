package org.careo.trace;

import java.util.HashMap;
import java.util.Map;
import org.careo.trace.digest.Lexicon;

/** Weights of evidence outside the wording, from the resource {@code evidence-weights.tsv}. */
final class Weights {
  private final Map<String, Double> weights = new HashMap<>();

  Weights() {
    for (String[] row : Lexicon.rows("evidence-weights.tsv")) {
      weights.put(row[0], Double.parseDouble(row[1]));
    }
  }

  double of(String name) {
    Double weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("evidence-weights.tsv has no " + name);
    }
    return weight;
  }
}
