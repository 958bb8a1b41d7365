/**
 * Takes statements and happenings and gives positions: who stands for or against what, how firmly,
 * on what condition, since when, in which words; the issues they are about as a small tree that
 * users edit; red lines with what would cross them; and polls as positions of a surveyed
 * population. Only what somebody is said to reject, support, demand, threaten or deny is a
 * position; the author's own words are none.
 *
 * <p>Issues are leader clusters of the stems of what positions are about, each a word's usual
 * English one where the table of concepts has it, so that both languages meet, weighted by how rare
 * a stem is in the case (Hartigan 1975, "Clustering Algorithms", chapter 3); a smaller issue that
 * shares less with a larger one stands below it. An issue is named by the words of one of its
 * positions that name best what it is about ({@code LabelFinder}).
 */
@NullMarked
package org.careo.picture.stance;

import org.jspecify.annotations.NullMarked;
