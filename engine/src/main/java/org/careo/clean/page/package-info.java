/**
 * Takes an HTML page and gives a report: the page's text in its order, cut into segments, with
 * title, outlet, author, date, address and links. {@link org.careo.clean.page.PageCleaner} is the
 * way in.
 *
 * <p>How it works: the element tree is cut into blocks, each with its words, links and function
 * words; every element may have a role by its kind and its names (file {@code class-tokens.txt});
 * the first opinion values the blocks and takes the subtree with the largest sum (after Pasternack
 * and Roth, WWW 2009), the second scores paragraphs as Arc90's Readability does; the first counts
 * unless it holds less than half of the second, and how far they agree is kept as a warning;
 * inside, blocks are filtered by prose, links, place and the words of page furniture ({@code
 * phrases.txt}); JSON-LD's text of the article settles its ends. Nothing is cut out of the text:
 * what is not the article's is a segment of another kind.
 */
@NullMarked
package org.careo.clean.page;

import org.jspecify.annotations.NullMarked;
