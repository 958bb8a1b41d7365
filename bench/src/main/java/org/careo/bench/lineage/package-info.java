/**
 * What the lineage stage is trained and measured with: pairs of texts of the annotated sets, the
 * regression, the background of common words, and the planted heap for speed.
 */
@NullMarked
package org.careo.bench.lineage;

import org.jspecify.annotations.NullMarked;
