/**
 * Takes a verdict with its frames and gives the sentence a reader understands, in English and in
 * Spanish.
 */
@NullMarked
package org.careo.confront.explain;

import org.jspecify.annotations.NullMarked;
