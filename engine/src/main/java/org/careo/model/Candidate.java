package org.careo.model;

/**
 * One of several answers that were weighed.
 *
 * @param value actor id, report id or the words
 * @param score its score, comparable only inside one list
 * @param reason what spoke for it
 */
public record Candidate(String value, double score, String reason) {}
