package org.careo.model;

import java.util.List;

/**
 * That an authority puts somebody under a label, on a list, or a price on somebody's head.
 *
 * @param id stable id
 * @param kind label, listing or reward
 * @param authority actor id or words for who does it; empty when untold
 * @param designees actor ids or words for whom it is done to
 * @param count how many designees as written ("eight", "six of them"); empty when untold
 * @param figures ids of figures: the count of designees, the amount of a reward
 * @param label what they are called or listed as ("foreign terrorist organisations"); empty when
 *     untold
 * @param instrument by what ("executive order"); empty when untold
 * @param effect what follows from it, as written; empty when untold
 * @param time when; {@link DateRange#UNKNOWN} when untold
 * @param stage how far it has come
 * @param negated whether it is said not to have happened
 * @param telling where it is told
 * @param same id shared by tellings of one designation; its own when told once
 */
public record Designation(
    String id,
    Kind kind,
    String authority,
    List<String> designees,
    String count,
    List<String> figures,
    String label,
    String instrument,
    String effect,
    DateRange time,
    Commitment.Stage stage,
    boolean negated,
    Telling telling,
    String same) {
  public Designation {
    designees = List.copyOf(designees);
    figures = List.copyOf(figures);
  }

  /** What sort of designation it is. */
  public enum Kind {
    LABEL,
    LISTING,
    REWARD
  }
}
