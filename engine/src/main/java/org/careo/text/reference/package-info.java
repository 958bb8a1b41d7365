/**
 * Entries of bibliographies, for the stages that hold a report against what it cites. In: a report
 * with its segments. Out: one {@link org.careo.text.reference.Reference} an entry, with the places
 * of its parts.
 */
@NullMarked
package org.careo.text.reference;

import org.jspecify.annotations.NullMarked;
