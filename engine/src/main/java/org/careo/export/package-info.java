/**
 * Takes an open case and writes files in the standard formats: JSON Lines, one line a record,
 * offsets in code points, ids stable across runs, lists sorted, so that the same case gives the
 * same bytes on every machine.
 */
@NullMarked
package org.careo.export;

import org.jspecify.annotations.NullMarked;
