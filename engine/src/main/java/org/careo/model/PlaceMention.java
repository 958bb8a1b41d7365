package org.careo.model;

/**
 * A place named in the text, no finer than the text gives.
 *
 * @param id stable id
 * @param span where it stands
 * @param name name in the gazetteer; the words themselves when unresolved
 * @param kind what sort of place
 * @param country ISO 3166-1 alpha-2 code; empty when unknown
 * @param subdivision first-level subdivision (ISO 3166-2 or GeoNames admin1 code); empty when
 *     unknown
 * @param latitude degrees north; NaN when unresolved or when a point would be finer than the text
 * @param longitude degrees east; NaN likewise
 * @param precision radius in kilometres within which the place lies; NaN when unknown
 */
public record PlaceMention(
    String id,
    Span span,
    String name,
    Kind kind,
    String country,
    String subdivision,
    double latitude,
    double longitude,
    double precision) {

  /** What sort of place. */
  public enum Kind {
    COUNTRY,
    STATE,
    COUNTY,
    CITY,
    REGION,
    RIVER,
    SECTOR,
    BASE,
    OTHER
  }

  public boolean isResolved() {
    return !Double.isNaN(latitude);
  }
}
