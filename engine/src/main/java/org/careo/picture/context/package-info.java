/**
 * Takes an account and gives what stands around any words of it: the innermost statement, the
 * sentence, the nearest place, time and figures. Everything the picture draws asks here, so that
 * all of it stands inside statements.
 */
@NullMarked
package org.careo.picture.context;

import org.jspecify.annotations.NullMarked;
