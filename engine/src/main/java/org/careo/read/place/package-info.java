/**
 * Places: a {@link org.careo.read.base.Base} and its proper names go in, {@link
 * org.careo.model.PlaceMention}s come out. {@link org.careo.read.place.PlaceReader} is the face.
 *
 * <p>Names are looked up in the bundled gazetteer, longest first; what stands around a name and
 * what the name is elsewhere in the report decide whether it is a place (one sense per discourse);
 * the reading is chosen by population, by the states and countries the report names, by the comma
 * pattern ("Paris, Texas") and by nearness to the other places, the heuristics of Leidner (Toponym
 * Resolution in Text, 2007) and of Lieberman and Samet (local lexicons, ICDE 2010). A name that
 * cannot be decided stays text without a point; a country or region never gets a point. A name the
 * gazetteer lacks is a place when a word of kind tells it ({@link org.careo.read.place.TypedNames})
 * or its state or country follows it, and has no point then.
 */
@NullMarked
package org.careo.read.place;

import org.jspecify.annotations.NullMarked;
