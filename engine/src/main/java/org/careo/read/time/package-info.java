/**
 * Finds time expressions: a report's base goes in, {@link org.careo.model.TimeExpression}s with
 * TIMEX3 values come out.
 *
 * <p>Patterns over word classes (resource files, a notation of their own) are matched at each word,
 * the longest wins; a match becomes a meaning, neighbouring meanings join to ranges and times of
 * day, and a meaning is set against the day of publication, its tense and the last date of the text
 * (after Strötgen and Gertz, "Multilingual and cross-domain temporal tagging", 2013). Values follow
 * TimeML 1.2.1; the hours before dawn, for which it has no code, are {@code TDW}. A bare hour gets
 * the day of its passage ({@link org.careo.read.time.PassageDay}) and none when there is no such
 * day.
 */
@NullMarked
package org.careo.read.time;

import org.jspecify.annotations.NullMarked;
