package org.careo.confront.align;

/**
 * How near two statements are by what their words are like, whether or not a word of one meets a
 * word of the other.
 *
 * @param nearnessA share of the weight of the first's words that the second's come near, each word
 *     by its best cosine, 0 to 1; unlike in an {@link Alignment} a word may serve several
 * @param nearnessB the same the other way round
 * @param likeness cosine of the sums of their words' vectors, -1 to 1; 0 where none has a vector
 * @param ofActs the same of their verbs, subjects and objects alone
 * @param ofPassages the same of the passages around the two
 */
public record Closeness(
    double nearnessA, double nearnessB, double likeness, double ofActs, double ofPassages) {}
