/**
 * Takes a text without markup and gives its segments (title, byline, date, heading, body, quote,
 * caption, list, references, author note, editor's note, teaser, advertisement, widget) and what
 * its own lines say of title, author, outlet and date. The text is never changed: segments mark
 * what is not the report's own account.
 *
 * <p>How: the text is cut into blocks (lines, or paragraphs where it is wrapped), and layers of
 * evidence label them, the surest first: lines that give themselves away ({@code lines.txt}), where
 * the article begins, bibliographies and notes, repeated headlines and announced teasers, coherence
 * with the article, the kinds of article text. Every segment carries the id of the rule that
 * decided. The layers follow the field's work on boilerplate in plain text (Kohlschütter et al.
 * 2010 for the shallow text features, Hearst 1997 for lexical cohesion).
 */
@NullMarked
package org.careo.clean.plain;

import org.jspecify.annotations.NullMarked;
