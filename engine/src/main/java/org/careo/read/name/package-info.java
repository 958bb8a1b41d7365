/**
 * Proper names: a {@link org.careo.read.base.Base} goes in, the names of persons, organisations and
 * known actors come out, with the title before a person's name. {@link
 * org.careo.read.name.NameReader} is the face; places and actors stand on it.
 *
 * <p>No statistical recogniser: capitalised runs of words are cut by what is known (the actor base,
 * the gazetteer, titles, given names, nouns that head organisations) and by what stands around them
 * (a verb of saying, an age); what one place of a report tells holds for the others ("one sense per
 * discourse", Gale, Church and Yarowsky 1992).
 */
@NullMarked
package org.careo.read.name;

import org.jspecify.annotations.NullMarked;
