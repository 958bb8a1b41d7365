/**
 * Builds the chain of a statement from the first utterer to the report, and the circumstances of
 * its utterance.
 *
 * <p>The chain comes from the inside of the source ("internal reports from the agency": the agency
 * wrote, the reports are its document), from the addressee that passed it on ("told the Gazette"),
 * from nesting (the parent's chain follows), from what a speaker cites or reads out, and from a
 * citation at the end of the sentence. Where the text does not name who spoke first, the first hop
 * of a nested statement has no name.
 */
@NullMarked
package org.careo.attribute.chain;

import org.jspecify.annotations.NullMarked;
