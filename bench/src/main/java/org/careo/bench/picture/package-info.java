/**
 * Weights of the situation picture, learned from annotated reports: which words name happenings,
 * and of which type.
 */
@NullMarked
package org.careo.bench.picture;

import org.jspecify.annotations.NullMarked;
