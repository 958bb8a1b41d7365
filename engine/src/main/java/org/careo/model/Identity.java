package org.careo.model;

/**
 * One actor under two ids: what one report calls it by a part of its name, or in the other
 * language, is the actor that other reports of the case name in full.
 *
 * @param actor id the reading of a report gave
 * @param stands id that stands for it in the case
 * @param name name of that actor in the case
 * @param kind kind of that actor
 * @param basis why they are one ("part of the name", "initials of the name", "same letters")
 */
public record Identity(String actor, String stands, String name, ActorKind kind, String basis) {}
