/**
 * Takes a report with its reading and gives its {@link org.careo.model.Statement}s: content, cue,
 * source, chain and commitment.
 */
@NullMarked
package org.careo.attribute;

import org.jspecify.annotations.NullMarked;
