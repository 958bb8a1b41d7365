/**
 * Takes two figures with the frames they stand in and says how they stand to one another: same,
 * compatible, contradicting, different (naming the gate that failed), an update, or undetermined.
 * The gates come in a fixed order: dimension, kind, measure, population, place, period, baseline;
 * values are compared as intervals only when all are passed.
 */
@NullMarked
package org.careo.confront.quantity;

import org.jspecify.annotations.NullMarked;
