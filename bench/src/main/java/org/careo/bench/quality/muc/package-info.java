/**
 * Incident templates of the fourth Message Understanding Conference, made from what the product
 * reads: happenings, their statements with commitment, figures and places. In: upper-case agency
 * reports; out: templates for the scoring script.
 */
@NullMarked
package org.careo.bench.quality.muc;

import org.jspecify.annotations.NullMarked;
