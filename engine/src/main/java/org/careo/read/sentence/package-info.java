/**
 * Takes a report and gives the spans of its sentences, headings, bullets and labels, none across a
 * segment. First lines are told from wrapped text ({@code Blocks}), then full stops are decided by
 * rules over abbreviations and the following word ({@code Boundaries}). In English text that runs
 * on longer than paragraphs do, or ends without a mark, as web pages do whose line breaks were
 * lost, a perceptron over the words on both sides and the rules' answer decides instead ({@code
 * BoundaryFeatures}, {@code LearnedBoundaries}); {@code bench} trains it.
 */
@NullMarked
package org.careo.read.sentence;

import org.jspecify.annotations.NullMarked;
