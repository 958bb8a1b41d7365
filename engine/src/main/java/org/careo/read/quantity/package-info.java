/** Finds figures. */
@NullMarked
package org.careo.read.quantity;

import org.jspecify.annotations.NullMarked;
