/**
 * Quality against annotated text: each {@link org.careo.bench.quality.QualitySet} reads one
 * annotated set, lets Careo answer it, and hands the answers to the set's own scoring script. Sets
 * that are not on the machine are skipped and said to be.
 */
@NullMarked
package org.careo.bench.quality;

import org.jspecify.annotations.NullMarked;
