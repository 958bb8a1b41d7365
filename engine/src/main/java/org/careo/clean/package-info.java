/**
 * Takes an {@link org.careo.model.Original} and gives a {@link org.careo.model.Report}: the text
 * that is read, cut into segments, with title, outlet, author and date and the basis for each; or
 * the reason there is none.
 */
@NullMarked
package org.careo.clean;

import org.jspecify.annotations.NullMarked;
