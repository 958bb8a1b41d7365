/**
 * Takes a report and gives its quoted stretches, paired, typed and with their language.
 *
 * <p>One pass over the characters of each paragraph ({@code ParagraphScanner}) pairs the marks with
 * a stack; stretches left open are continued in the next paragraph when it opens with the mark
 * again or closes what was left open. Then each stretch is typed from its own words and those
 * around it.
 */
@NullMarked
package org.careo.read.quote;

import org.jspecify.annotations.NullMarked;
