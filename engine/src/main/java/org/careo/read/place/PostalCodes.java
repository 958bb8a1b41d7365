package org.careo.read.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careo.text.actor.States;
import org.careo.text.actor.Table;

/** Two-letter postal codes of the states of the United States. */
final class PostalCodes {
  private static final Map<String, String> STATES = new HashMap<>();

  static {
    for (Table.Row row : Table.resource(PostalCodes.class, "postal-codes.tsv")) {
      STATES.put(row.cell(0), States.key(row.cell(1)));
    }
  }

  private PostalCodes() {}

  /** Key of the state's name in the gazetteer. */
  static Optional<String> state(String code) {
    return Optional.ofNullable(STATES.get(code));
  }
}
