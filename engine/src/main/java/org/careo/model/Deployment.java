package org.careo.model;

import java.util.List;

/**
 * A force or means put somewhere, as one statement tells it: "mobilised thousands" and "authorised
 * over 7,000" of one force are two deployments with different stages.
 *
 * @param id stable id
 * @param operation id of the {@link Operation} it belongs to; empty when none is named
 * @param owner actor id or words for who puts it there; empty when untold
 * @param force what is deployed, as written ("National Guard personnel", "mobile checkpoints")
 * @param asset what sort of thing it is
 * @param figures ids of figures that give its strength, none when only words such as "thousands" do
 * @param strength how many as written, with its comparator ("over 7,000"); empty when untold
 * @param place id of the place or route; empty when unknown
 * @param from words for where it comes from; empty when untold
 * @param against actor id or words for whom it is directed at; empty when untold
 * @param time when; {@link DateRange#UNKNOWN} when untold
 * @param stage how far it has come
 * @param negated whether it is said not to have happened
 * @param telling where it is told
 * @param same id shared by tellings of one deployment with the same strength; its own when told
 *     once
 */
public record Deployment(
    String id,
    String operation,
    String owner,
    String force,
    Asset asset,
    List<String> figures,
    String strength,
    String place,
    String from,
    String against,
    DateRange time,
    Commitment.Stage stage,
    boolean negated,
    Telling telling,
    String same) {
  public Deployment {
    figures = List.copyOf(figures);
  }

  /** What sort of thing is deployed. */
  public enum Asset {
    PERSONNEL,
    AIRCRAFT,
    VESSEL,
    VEHICLE,
    SENSOR,
    CHECKPOINT,
    BARRIER,
    WEAPON,
    TEAM,
    OTHER
  }
}
