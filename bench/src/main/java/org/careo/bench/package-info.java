/** Speed of the stages, measured in CPU time of one thread. */
@NullMarked
package org.careo.bench;

import org.jspecify.annotations.NullMarked;
