/**
 * Joins the actors of the reports of a case: who is "Arboleda" here and "Lucrecia Arboleda" there
 * is one actor.
 *
 * <p>In: the accounts of a case as they were read. Out: {@link org.careo.model.Identities}. Entry:
 * {@link org.careo.attribute.identity.ActorJoiner}. A shorter name joins the longer one whose words
 * hold it when there is no second such name; letters join the one body whose initials they are, or
 * that gives the same letters for itself in the other language. A name that two may bear is left
 * alone. Speakers to whom the reading of their report gives no actor are looked at last: a name the
 * reading did not take for one, and an office ("la presidenta") that one person of the case holds.
 * The order of the reports changes nothing.
 */
@NullMarked
package org.careo.attribute.identity;

import org.jspecify.annotations.NullMarked;
