/**
 * Takes happenings of the kinds assessment, forecast and recommendation with what stands around
 * them, and gives judgements: who judges, how likely by the words of estimative probability, by
 * when, on what condition, as good or bad.
 */
@NullMarked
package org.careo.picture.judgement;

import org.jspecify.annotations.NullMarked;
