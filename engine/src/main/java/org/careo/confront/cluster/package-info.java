/**
 * Takes the verdicts on pairs and gives claims: groups of statements that assert the same thing.
 * Agglomerative, best pair first, in a fixed order; a merge is refused when any pair across the two
 * groups may not be together, and each merge keeps its reason.
 */
@NullMarked
package org.careo.confront.cluster;

import org.jspecify.annotations.NullMarked;
