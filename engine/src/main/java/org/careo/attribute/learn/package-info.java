/**
 * A linear scorer over named features: a readable file of weights, a sink that sums the weights of
 * a candidate, and another that records the names for training.
 */
@NullMarked
package org.careo.attribute.learn;

import org.jspecify.annotations.NullMarked;
