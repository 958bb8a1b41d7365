/**
 * Finds figures: a report's base with its times and places goes in, {@link org.careo.model.Figure}s
 * come out.
 *
 * <p>Numbers come from {@link org.careo.read.number}; those that are dates, names, list or section
 * numbers, scores, addresses or pronouns are put aside; each of the rest gets its unit or counted
 * noun, ranges are joined, the wording of precision makes an interval, and words of direction, the
 * noun phrase measured, period, place and baseline are looked for around it. The fields follow
 * Almasian et al., "CQE: A Comprehensive Quantity Extractor" (2023); vocabulary stands in resource
 * files.
 */
@NullMarked
package org.careo.read.quantity;

import org.jspecify.annotations.NullMarked;
