package org.careo.picture.same;

import java.util.Set;
import org.careo.model.DateRange;
import org.careo.model.Happening;

/**
 * One telling of a happening, as it is held against others.
 *
 * @param happening what was found
 * @param type PLOVER type, also of kinds of our own
 * @param actors keys of who acts
 * @param recipients keys of who is acted on
 * @param place name and country of the place beside it; empty when none is named
 * @param country country of that place; empty when unknown
 * @param isCountry whether the place is a whole country
 * @param published when its report was published
 * @param claim id of the claim its statement belongs to, where others belong to it too; else empty
 * @param about stems of the content words around the trigger
 * @param trigger stem of the trigger's last word
 */
record Telling(
    Happening happening,
    String type,
    Set<String> actors,
    Set<String> recipients,
    String place,
    String country,
    boolean isCountry,
    DateRange published,
    String claim,
    Set<String> about,
    String trigger) {}
