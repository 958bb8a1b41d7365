/**
 * The record that the layers of reading share: the core (sentences, tokens, tags, chunks,
 * quotations) makes it, dates, places, actors and figures take it. A package of its own so that no
 * layer knows the entry class that calls it.
 */
@NullMarked
package org.careo.read.base;

import org.jspecify.annotations.NullMarked;
