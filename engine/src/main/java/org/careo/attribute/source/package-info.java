/**
 * Resolves who a source is: mentions of the reading first, then a ledger of who has spoken.
 *
 * <p>In: the grid and the tokens of a source. Out: {@link org.careo.attribute.source.Resolved}. A
 * pronoun or dropped subject is held against the speakers of the report, the latest first, and only
 * then against the latest mentions; gender and number must agree, and below a margin nobody is
 * chosen and the runners-up are told. "We" outside quotations is whoever signs. There is no default
 * speaker.
 */
@NullMarked
package org.careo.attribute.source;

import org.jspecify.annotations.NullMarked;
