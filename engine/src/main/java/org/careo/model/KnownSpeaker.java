package org.careo.model;

/**
 * Who speaks in one statement, where the reading of its report alone names no actor: a name the
 * reading took for none, or an office ("the minister") that one person of the case holds.
 *
 * @param statement id of the statement
 * @param actor id that stands for the speaker in the case
 * @param name name the statement gives the speaker in the case
 * @param kind what the speaker is
 * @param basis why ("same name", "only holder of the office in the case")
 */
public record KnownSpeaker(
    String statement, String actor, String name, ActorKind kind, String basis) {}
