package org.careo.model;

/**
 * What an actor stands for on an issue, with its date.
 *
 * @param id stable id
 * @param holder actor id
 * @param name name of the holder
 * @param issue id of the issue
 * @param issueName what the issue is about, in words
 * @param stance supports, rejects, demands, threatens, denies, conditional, neutral
 * @param time when it was taken
 * @param statement id of the statement that tells it
 * @param report id of its report
 * @param span the words
 */
public record Position(
    String id,
    String holder,
    String name,
    String issue,
    String issueName,
    String stance,
    DateRange time,
    String statement,
    String report,
    Span span) {}
