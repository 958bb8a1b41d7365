/**
 * What changed on the way: takes the digests of a report and of one that derives from it, gives
 * {@link org.careo.model.Drift}s with the words of both.
 *
 * <p>Sentences are put beside their counterparts; in each pair numbers, years, scales, titles,
 * names, negations, hedges and quotations are held against each other, and statements against the
 * statements they come from. A change is told only where the rest of the sentence agrees.
 */
@NullMarked
package org.careo.trace.drift;

import org.jspecify.annotations.NullMarked;
