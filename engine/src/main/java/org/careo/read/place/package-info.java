/** Finds places. */
@NullMarked
package org.careo.read.place;

import org.jspecify.annotations.NullMarked;
