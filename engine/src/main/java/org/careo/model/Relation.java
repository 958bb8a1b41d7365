package org.careo.model;

import java.util.List;

/**
 * How two claims or statements stand to one another.
 *
 * @param id stable id
 * @param a id of a claim or statement
 * @param b id of another; the same as {@code a} where the other side is no statement
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
    /** The first says all of the other and more: whoever grants it has granted the other. */
    NARROWS,
    /** The first is later and takes the place of the other. */
    UPDATES,
    /** Both cannot hold, or an analyst wants to look at them side by side: see the strength. */
    CONTRADICTS,
    /** Two holders take stands against one another. */
    OPPOSES,
    /** One was made from the other and changed it. */
    DRIFT,
    /** Two sources that do not depend on one another say one thing. */
    SUPPORTS,
    /** Two accounts go back to one source. */
    SAME_ORIGIN,
    /** The source a statement cites does not bear it out: a relation of that statement alone. */
    CITATION_MISMATCH
  }

  /** How strong the finding is. */
  public enum Strength {
    CONFLICT,
    COMPARE,
    NONE
  }
}
