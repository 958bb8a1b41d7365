/**
 * What words mean, for every stage that holds words of two texts together. In: folded English and
 * Spanish words. Out: the concepts they stand for ({@link org.careo.text.word.Concepts}, a table
 * written by hand), classes of small words that the stages ask for ({@link
 * org.careo.text.word.WordClasses}), their stems, and vectors that say how alike English words are
 * ({@link org.careo.text.word.WordVectors}, distilled from a published sentence encoder), and the
 * clusters English words fall into by their company ({@link org.careo.text.word.WordClusters}).
 */
@NullMarked
package org.careo.text.word;

import org.jspecify.annotations.NullMarked;
