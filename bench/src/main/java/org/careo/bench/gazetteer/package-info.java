/**
 * Derives the gazetteer of {@code org.careo.read.gazetteer} from openly licensed sources: {@code
 * scripts/gazetteer.sh} fetches them and calls {@link org.careo.bench.gazetteer.GazetteerBuilder}.
 */
@NullMarked
package org.careo.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
