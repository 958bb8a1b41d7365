/**
 * The author's own statements: what an article asserts without putting it to anybody, clause by
 * clause.
 *
 * <p>In: the grid and the tokens that already belong to attributions. Out: token ranges, one a
 * clause; a sentence where the reading has no clauses. Headings without a verb assert nothing; the
 * headline is the outlet's statement. An act the author tells of, of which only the object is put
 * to somebody, is the author's too ({@link org.careo.attribute.author.ToldActs}), and so is the
 * title of a cited work, which rests on who published it ({@link
 * org.careo.attribute.author.CitedTitles}).
 */
@NullMarked
package org.careo.attribute.author;

import org.jspecify.annotations.NullMarked;
