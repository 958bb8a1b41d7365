package org.careo.trace;

import java.util.List;

/**
 * What is known of one happening before its structure is.
 *
 * @param reports indexes of its reports, ascending
 * @param groups the same; those that surely go back to one text together
 * @param inside what was found between them
 */
record KnownEvent(List<Integer> reports, List<List<Integer>> groups, List<Finding> inside) {}
