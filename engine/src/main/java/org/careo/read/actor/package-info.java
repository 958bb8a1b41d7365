/**
 * Actors: proper names and places of a report go in; {@link org.careo.model.Actor}s and their
 * {@link org.careo.model.Mention}s come out, joined within the report. {@link
 * org.careo.read.actor.ActorReader} is the face.
 *
 * <p>In the order of certainty: names (joined by their words, as the sieves of Raghunathan and
 * others, A Multi-Pass Sieve for Coreference Resolution, 2010), acronyms with their expansion,
 * states and their seats, sources without a name, roles by country and date, pronouns with one
 * candidate. What stays open keeps its runners-up. An id is that of the base, else kind and folded
 * name, so that a name has one id in every report; a source without a name has the report in its
 * id, because the officials of two reports are not the same people.
 */
@NullMarked
package org.careo.read.actor;

import org.jspecify.annotations.NullMarked;
