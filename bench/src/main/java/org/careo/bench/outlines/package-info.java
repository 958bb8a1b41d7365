/** Makes the outlines that the map of the pages is drawn from. */
@NullMarked
package org.careo.bench.outlines;

import org.jspecify.annotations.NullMarked;
