package org.careo.model;

/**
 * What a user overruled: kept apart from what was found and replayed on every rebuild, in the order
 * of numbers.
 *
 * @param number counts from 1
 * @param action what is done
 * @param subject id of the actor or issue it is done to
 * @param value what it is done with: {@link Action} says what
 * @param reason in the user's words; empty when none is given
 */
public record Overrule(int number, Action action, String subject, String value, String reason) {

  /** What a user can overrule. */
  public enum Action {
    /** The subject is the actor {@code value}. */
    MERGE_ACTOR,
    /**
     * In the report {@code value} the subject is somebody else; or, under the name {@code value}.
     */
    SPLIT_ACTOR,
    /** The subject is called {@code value}. */
    RENAME_ACTOR,
    /** The subject is the issue {@code value}. */
    MERGE_ISSUE,
    /** The subject stands below the issue {@code value}; empty = at the top. */
    MOVE_ISSUE,
    /** The subject is called {@code value}. */
    RENAME_ISSUE
  }
}
