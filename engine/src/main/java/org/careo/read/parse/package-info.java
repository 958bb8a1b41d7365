/**
 * Takes the words and tags of a sentence and gives a tree: for each word its head and relation
 * (Universal Dependencies).
 *
 * <p>A greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) trained with a dynamic
 * oracle (Goldberg and Nivre 2013, "Training deterministic parsers with non-deterministic oracles")
 * and an averaged perceptron; features after Zhang and Nivre 2011. Each word costs two steps, so
 * time is linear. The tree never leaves the reading stage: the chunks are made from it.
 */
@NullMarked
package org.careo.read.parse;

import org.jspecify.annotations.NullMarked;
