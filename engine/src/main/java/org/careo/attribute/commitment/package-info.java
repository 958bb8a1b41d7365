/**
 * How far each holder stands behind a content: polarity, certainty and stage from tables over cue
 * and content, with the hedging words as spans; and what is done by saying it.
 *
 * <p>Words are in {@code commitment.txt}. Source: the certainty scale follows FactBank's levels
 * (certain, probable, possible) with REPORTED and ALLEGED added for reportive marking.
 */
@NullMarked
package org.careo.attribute.commitment;

import org.jspecify.annotations.NullMarked;
