/**
 * The bundled gazetteer: a name goes in, the places it may mean come out. {@code gazetteer.tsv.gz}
 * is derived from GeoNames and US Census data by {@code scripts/gazetteer.sh}; {@code places.tsv}
 * is written by hand; countries come from {@link org.careo.text.actor.States}.
 */
@NullMarked
package org.careo.read.gazetteer;

import org.jspecify.annotations.NullMarked;
