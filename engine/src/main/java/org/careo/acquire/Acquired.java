package org.careo.acquire;

import org.careo.model.Failure;
import org.careo.model.Original;

/** What acquiring one file or archive entry gives. */
public sealed interface Acquired {

  /** The bytes are there. */
  record Taken(Original original) implements Acquired {}

  /**
   * It could not be taken.
   *
   * @param file its name inside the input
   * @param from where it is, as a URI
   * @param failure why
   */
  record Refused(String file, String from, Failure failure) implements Acquired {}
}
