/** The order of the stages: {@link org.careo.Pipeline} alone knows it. */
@NullMarked
package org.careo;

import org.jspecify.annotations.NullMarked;
