/**
 * Takes a {@link org.careo.model.Report} and gives its {@link org.careo.model.Reading}: sentences,
 * tokens, tags, chunks, quotation marks paired, mentions of actors and places, dates, figures.
 */
@NullMarked
package org.careo.read;

import org.jspecify.annotations.NullMarked;
