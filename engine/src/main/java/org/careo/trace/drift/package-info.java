/**
 * What changed on the way: takes the digests of a report and of one that derives from it, gives
 * {@link org.careo.model.Drift}s with the words of both.
 *
 * <p>{@link org.careo.trace.drift.DriftFinder} puts sentences beside their counterparts and aligns
 * their words; in each pair figures, dates, titles, names, negations and hedges are held against
 * each other, and over the whole reports quotations and the sources of statements. A change is told
 * only where the words round it stand on both sides: what was left out is no change. The kinds are
 * those that studies of distortion in retelling count (figures, hedges, attribution, roles).
 */
@NullMarked
package org.careo.trace.drift;

import org.jspecify.annotations.NullMarked;
