/**
 * Takes figures that measure something and gives claimed series: the values of one measure and
 * place by period, whom they are put to, how far they spread and which of them cannot both hold.
 * Nothing here says which value is right.
 */
@NullMarked
package org.careo.picture.figure;

import org.jspecify.annotations.NullMarked;
