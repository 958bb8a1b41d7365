package org.careo.model;

/**
 * Why something could not be done, as a value.
 *
 * @param category the kind of failure
 * @param message one line for a person: what is wrong and, where there is something, what to do
 */
public record Failure(ErrorCategory category, String message) {}
