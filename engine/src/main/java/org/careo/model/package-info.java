/**
 * The words of a case as immutable records, with no behaviour beyond their own invariants and no
 * input or output.
 *
 * <p>Everything a stage takes or gives is declared here, so that a stage needs to import nothing
 * but this package and {@code org.careo.text}.
 *
 * <p>Conventions that hold for every record:
 *
 * <ul>
 *   <li>A {@link org.careo.model.Span} counts UTF-16 units into {@link
 *       org.careo.model.Report#text()}, half open. Exports turn them into code points.
 *   <li>Absent means unknown and is written as the empty string, the empty list or a constant named
 *       in the Javadoc ({@code UNKNOWN}, {@code NONE}); there are no nulls.
 *   <li>Lists are copied on construction and keep a documented order.
 *   <li>Ids are strings, stable for the same input and version: a letter for the kind, the report's
 *       id where the item belongs to one, and a running number.
 * </ul>
 */
@NullMarked
package org.careo.model;

import org.jspecify.annotations.NullMarked;
