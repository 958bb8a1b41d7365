package org.careo.read.place;

import java.util.List;
import org.careo.read.gazetteer.Place;

/**
 * A stretch of tokens that may name a place.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param key folded words
 * @param places what the gazetteer has under the name
 * @param container name of the place that follows after a comma and may hold it: "Paris, Texas";
 *     empty list when none
 * @param score how much speaks for a place here, see {@link PlaceEvidence}
 */
record Candidate(
    int first, int end, String key, List<Place> places, List<Place> container, double score) {
  Candidate {
    places = List.copyOf(places);
    container = List.copyOf(container);
  }

  Candidate withScore(double changed) {
    return new Candidate(first, end, key, places, container, changed);
  }
}
