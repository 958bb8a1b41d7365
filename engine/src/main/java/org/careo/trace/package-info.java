/**
 * Takes the accounts of a case and gives its {@link org.careo.model.Lineage}: who derives from
 * whom, the origins of reports and statements, and what changed on the way.
 *
 * <p>{@link org.careo.trace.Tracer} is the way in. {@code digest} says what of a report is
 * compared, {@code credit} whom it credits, {@code candidate} which pairs are worth comparing,
 * {@code pair} how two reports are judged, {@code structure} who gets which parent inside an event,
 * {@code drift} what changed. Where independence is not shown, it is not claimed: the minimum of
 * every count takes unknown origins as one.
 */
@NullMarked
package org.careo.trace;

import org.jspecify.annotations.NullMarked;
