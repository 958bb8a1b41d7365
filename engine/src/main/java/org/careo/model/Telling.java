package org.careo.model;

/**
 * Where an item of the picture is told: every item has at least one, and its words open.
 *
 * @param statement id of the innermost statement that tells it; empty when it stands in none
 * @param report id of the report
 * @param span the words that tell it
 */
public record Telling(String statement, String report, Span span) {}
