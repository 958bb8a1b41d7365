/**
 * Takes the accounts of a case and its lineage and gives claims and relations: what is the same,
 * what narrows, updates or contradicts.
 */
@NullMarked
package org.careo.confront;

import org.jspecify.annotations.NullMarked;
