/** Finds mentions of actors and joins them within a report. */
@NullMarked
package org.careo.read.actor;

import org.jspecify.annotations.NullMarked;
