/** Finds time expressions. */
@NullMarked
package org.careo.read.time;

import org.jspecify.annotations.NullMarked;
