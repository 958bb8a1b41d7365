package org.careo.model;

import java.util.List;

/**
 * What somebody says something brought about: never more than claimed.
 *
 * @param id stable id
 * @param cause id of an operation or actor, or the words for what brought it about
 * @param effect what changed, as written
 * @param change which way it changed; NONE when it is no change of an amount
 * @param figures ids of figures that give its size
 * @param place id of the place; empty when unknown
 * @param time when; {@link DateRange#UNKNOWN} when untold
 * @param telling where it is told
 */
public record ClaimedEffect(
    String id,
    String cause,
    String effect,
    Figure.Change change,
    List<String> figures,
    String place,
    DateRange time,
    Telling telling) {
  public ClaimedEffect {
    figures = List.copyOf(figures);
  }
}
