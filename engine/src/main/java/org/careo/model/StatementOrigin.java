package org.careo.model;

/**
 * Where one statement comes from, when that is told more finely than for its report.
 *
 * @param statement id of the statement
 * @param origin id of the {@link Origin} behind it
 * @param parent id of the report in the case it was taken from; empty when none
 * @param basis why, one sentence
 */
public record StatementOrigin(String statement, String origin, String parent, String basis) {}
