package org.careo.model;

import java.util.List;

/**
 * What the case holds of one actor.
 *
 * @param actor id of the {@link Actor}
 * @param merged ids of actors a user has joined to this one, sorted
 * @param offices titles and roles given with the name, in the order of first telling
 * @param said ids of statements put to it, by report and text
 * @param about ids of statements of others that name it, by report and text
 * @param dealings with other actors, most told first
 */
public record ActorProfile(
    String actor,
    List<String> merged,
    List<Office> offices,
    List<String> said,
    List<String> about,
    List<Dealing> dealings) {
  public ActorProfile {
    merged = List.copyOf(merged);
    offices = List.copyOf(offices);
    said = List.copyOf(said);
    about = List.copyOf(about);
    dealings = List.copyOf(dealings);
  }

  /**
   * A title or role.
   *
   * @param title as written
   * @param clash whether the built-in base says it was not held at the report's date
   * @param reported days of the reports that give it, from the first to the last
   * @param tellings where it is given
   */
  public record Office(String title, boolean clash, DateRange reported, List<Telling> tellings) {
    public Office {
      tellings = List.copyOf(tellings);
    }
  }

  /**
   * What two actors are told to do to one another.
   *
   * @param other id of the other actor
   * @param type PLOVER type or kind of the happenings
   * @param acts whether this actor acts; else the other does
   * @param happenings ids, sorted
   */
  public record Dealing(String other, String type, boolean acts, List<String> happenings) {
    public Dealing {
      happenings = List.copyOf(happenings);
    }
  }
}
