package org.careo.model;

import java.util.List;

/**
 * How two claims or statements stand to one another.
 *
 * @param id stable id
 * @param a id of a claim or statement
 * @param b id of another
 * @param type how they stand
 * @param aspect slot that decides: "number", "date", "place", "actor", "polarity", "commitment",
 *     "wording"; empty when none
 * @param strength conflict (slot proven) or compare (tension)
 * @param probability how sure
 * @param evidence the words of both, slot by slot
 * @param explanation one sentence in English
 * @param explicacion the same in Spanish
 */
public record Relation(
    String id,
    String a,
    String b,
    Type type,
    String aspect,
    Strength strength,
    double probability,
    List<Evidence> evidence,
    String explanation,
    String explicacion) {
  public Relation {
    evidence = List.copyOf(evidence);
  }

  /** How two claims stand to one another. */
  public enum Type {
    SAME,
    NARROWS,
    UPDATES,
    CONTRADICTS,
    OPPOSES,
    DRIFT
  }

  /** How strong the finding is. */
  public enum Strength {
    CONFLICT,
    COMPARE,
    NONE
  }
}
