/**
 * Takes claims, relations and origins and gives each claim its {@link org.careo.model.Assessment}:
 * codes that stand side by side and a word of a fixed table, never one score.
 *
 * <p>What counts is where knowledge comes from. A statement goes back to its named speaker, to the
 * outlet it is put to, or to the text of its report; a text belongs to its family ({@link
 * org.careo.assess.Families}): what was copied, rewritten, translated, or published by one owner.
 * The minimum takes everything unknown as possibly the same, so that a copy, a translation, a
 * second report of one owner or a citation never raises it. Practice followed: ICD 206 (a source
 * and a descriptor each), the Berkeley Protocol (provenance, independence), IPCC uncertainty
 * guidance (evidence and agreement apart).
 */
@NullMarked
package org.careo.assess;

import org.jspecify.annotations.NullMarked;
