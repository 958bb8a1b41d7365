/**
 * Learns from the annotated cases how to weigh whether two statements are accounts of one claim,
 * and measures it on cases left out.
 */
@NullMarked
package org.careo.bench.confront;

import org.jspecify.annotations.NullMarked;
