package org.careo.read.time;

/**
 * A time expression before it is set against a day.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param meaning what it says
 */
record Draft(int first, int end, Meaning meaning) {}
