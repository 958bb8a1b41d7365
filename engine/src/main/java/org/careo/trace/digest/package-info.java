/**
 * What of a report is compared with other reports: takes an {@link org.careo.model.Account}, gives
 * a {@link org.careo.trace.digest.Digest}: its article's words as comparable keys with their
 * places, sentences and quotations, and the weight of each key by how rare it is in general news.
 *
 * <p>Works on the report's text itself, so that it depends on no other layer; where the reading has
 * paired quotation marks, those are used. English and Spanish share one key space: stems are those
 * of the Snowball stemmers (Porter 2001), Spanish words take the key of their English counterpart
 * where the small bilingual table or a cognate rule knows one. {@link
 * org.careo.trace.digest.Boilerplate} takes out what the pages of a case have in common and nothing
 * else.
 */
@NullMarked
package org.careo.trace.digest;

import org.jspecify.annotations.NullMarked;
