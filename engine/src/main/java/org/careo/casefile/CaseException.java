package org.careo.casefile;

import org.careo.model.ErrorCategory;
import org.careo.model.Failure;

/** A case file cannot be used; carries the failure as a value for the person. */
public final class CaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public CaseException(ErrorCategory category, String message) {
    super(message);
    failure = new Failure(category, message);
  }

  public CaseException(ErrorCategory category, String message, Throwable cause) {
    super(message, cause);
    failure = new Failure(category, message);
  }

  public Failure failure() {
    return failure;
  }
}
