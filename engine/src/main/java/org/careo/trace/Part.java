package org.careo.trace;

import java.util.BitSet;

/**
 * A report that another takes passages from beside its parent.
 *
 * @param source index of the report
 * @param probability that it does
 * @param sentences numbers of the sentences that speak for it
 */
record Part(int source, double probability, BitSet sentences) {}
