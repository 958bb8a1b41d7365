/**
 * Takes everything found in a case and gives the {@link org.careo.model.Picture}: actors joined
 * over reports, happenings and positions.
 */
@NullMarked
package org.careo.picture;

import org.jspecify.annotations.NullMarked;
