package org.careo.model;

/**
 * What an actor stands for on an issue, as one statement tells it. A stance that is told or taken
 * several times is one position: its tellings share {@link #same()}, and it holds from its first
 * date until another stance of the holder on the issue.
 *
 * @param id stable id
 * @param holder actor id; the name where no actor is known
 * @param name name of the holder
 * @param issue id of the {@link Issue}
 * @param issueName what the issue is about, in words
 * @param stance supports, rejects, …
 * @param strength how firmly
 * @param condition the words of the condition; empty when none
 * @param time when it was taken
 * @param statement id of the statement that tells it
 * @param report id of its report
 * @param span the words
 * @param same id shared by tellings of one position; its own id when told once
 */
public record Position(
    String id,
    String holder,
    String name,
    String issue,
    String issueName,
    Stance stance,
    Strength strength,
    String condition,
    DateRange time,
    String statement,
    String report,
    Span span,
    String same) {

  /** Which way the holder stands. */
  public enum Stance {
    SUPPORTS,
    REJECTS,
    DEMANDS,
    THREATENS,
    DENIES,
    /** For or against, if something holds: {@link Position#condition()} says what. */
    CONDITIONAL,
    /** Declines to take a side. */
    NEUTRAL
  }

  /** How firmly a stance is taken. */
  public enum Strength {
    MILD,
    PLAIN,
    FIRM,
    /** "Non-negotiable", "under no circumstances": the position is also a red line. */
    ABSOLUTE
  }
}
