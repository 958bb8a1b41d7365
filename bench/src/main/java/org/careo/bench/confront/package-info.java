/**
 * Learns from the annotated cases how to weigh whether two statements are accounts of one claim,
 * measures it on cases left out, and counts at which stage annotated pairs are lost.
 */
@NullMarked
package org.careo.bench.confront;

import org.jspecify.annotations.NullMarked;
