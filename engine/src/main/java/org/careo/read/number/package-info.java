/**
 * Reads numbers, in digits and in words, English and Spanish, for the readers of figures and of
 * times. Takes a stretch of text with its language and the way its report writes decimals; gives
 * {@link org.careo.read.number.Word}s and {@link org.careo.read.number.NumberPhrase}s over them.
 *
 * <p>The vocabulary stands in {@code numbers-en.txt} and {@code numbers-es.txt}. Number words are
 * put together by an additive and multiplicative grammar as in Hurford, "The Linguistic Theory of
 * Numerals" (1975): atoms add up inside a group below one thousand, scales multiply what stands
 * since the last greater scale, which also reads the long scale of Spanish ("dos mil millones").
 */
@NullMarked
package org.careo.read.number;

import org.jspecify.annotations.NullMarked;
