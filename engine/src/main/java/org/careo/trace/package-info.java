/**
 * Takes the accounts of a case and gives its {@link org.careo.model.Lineage}: who derives from
 * whom, and the origins.
 */
@NullMarked
package org.careo.trace;

import org.jspecify.annotations.NullMarked;
