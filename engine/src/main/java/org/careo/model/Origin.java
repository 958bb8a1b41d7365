package org.careo.model;

import java.util.List;

/**
 * Reporting that does not come from another.
 *
 * @param id stable id
 * @param name name of the outlet, document or speaker it is
 * @param present whether its own text is in the case
 * @param reports ids of the carriers, its own report first when present
 * @param basis why they are put together, one sentence
 */
public record Origin(String id, String name, boolean present, List<String> reports, String basis) {
  /** The {@link #basis} of somebody or something that reports quote. */
  public static final String QUOTED =
      "What one source says counts once, however many reports heard it.";

  public Origin {
    reports = List.copyOf(reports);
  }
}
