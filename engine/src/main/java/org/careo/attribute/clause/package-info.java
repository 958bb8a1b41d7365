/**
 * Divides sentences and contents into the clauses that assert something by themselves.
 *
 * <p>In: the token grid of a report with the clauses the reading found. Out: token ranges, one list
 * a clause, every word in exactly one of them but a subject that coordinated verbs share, which
 * stands with each. How: finite verbs that depend on no other head the clauses; what depends on
 * them goes with them ({@link org.careo.attribute.clause.ClauseUnits}). The clause is the unit that
 * later stages compare, as in Sauri and Pustejovsky's event factuality (FactBank, 2009), where each
 * event of a content has a factuality of its own.
 */
@NullMarked
package org.careo.attribute.clause;

import org.jspecify.annotations.NullMarked;
