/**
 * Takes a report and gives the spans of its sentences, headings, bullets and labels, none across a
 * segment. First lines are told from wrapped text ({@code Blocks}), then full stops are decided by
 * rules over abbreviations and the following word ({@code Boundaries}).
 */
@NullMarked
package org.careo.read.sentence;

import org.jspecify.annotations.NullMarked;
