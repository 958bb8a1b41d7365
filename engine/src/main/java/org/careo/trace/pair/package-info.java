/**
 * Compares two reports: takes two {@link org.careo.trace.digest.Digest}s, gives the {@link
 * org.careo.trace.pair.Comparison}: what they share, and the log-likelihood ratio of "one derives
 * from the other, or both from one text" against "both had only the event".
 *
 * <p>Features of content, structure and order together beat content alone (Bär, Zesch and Gurevych
 * 2012); order of facts and what a rewrite does <em>not</em> add tell a rewrite from an independent
 * report of the same story. The weights are those of a logistic regression (resource {@code
 * pair-model.tsv}, trained by {@code ./careo-bench TrainLineage}).
 */
@NullMarked
package org.careo.trace.pair;

import org.jspecify.annotations.NullMarked;
