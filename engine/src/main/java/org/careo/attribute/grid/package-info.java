/**
 * A reading laid out by token for the attribute stage: what kind of token each is, its paragraph,
 * its quotation, its noun phrase and verb group.
 *
 * <p>In: a {@link org.careo.model.Reading}. Out: a {@link org.careo.attribute.grid.Grid}, built
 * once a report in linear time and never changed.
 */
@NullMarked
package org.careo.attribute.grid;

import org.jspecify.annotations.NullMarked;
