package org.careo.confront.explain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.careo.text.ResourceTable;

/** Names of the rows of the decision table for readers. */
public final class RowName {
  private static final String RESOURCE = "/org/careo/confront/rows_es.tsv";

  /** What stands before the row in evidence: "table 14: ". */
  private static final String TABLE = "table \\d+: ";

  private static final Map<String, String> SPANISH = new HashMap<>();

  static {
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      SPANISH.put(fields[0], fields[1]);
    }
  }

  private RowName() {}

  /**
   * The row in words, without the number of its table.
   *
   * @param kind kind of a piece of evidence: "table 14: one toll"
   * @return in Spanish where the locale is Spanish and the row has a name there, else in English
   */
  public static String of(String kind, Locale locale) {
    String row = kind.replaceFirst(TABLE, "");
    return locale.getLanguage().equals("es") ? SPANISH.getOrDefault(row, row) : row;
  }
}
