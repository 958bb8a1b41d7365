package org.careo.read.gazetteer;

import org.careo.model.PlaceMention;

/**
 * A place of the gazetteer under one of its names.
 *
 * @param name usual name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2; empty when it lies in several
 * @param subdivision GeoNames admin1 code; empty when unknown
 * @param population inhabitants, or a weight for what has none
 * @param latitude degrees north of a centre; NaN = unknown
 * @param longitude degrees east of a centre; NaN = unknown
 * @param radius kilometres around the centre within which the place lies; NaN = unknown
 * @param alternate whether it was found under another than its usual name
 */
public record Place(
    String name,
    PlaceMention.Kind kind,
    String country,
    String subdivision,
    long population,
    double latitude,
    double longitude,
    double radius,
    boolean alternate) {

  /**
   * A place of which the text tells the name, and perhaps the country, but not where it lies.
   *
   * @param country ISO code; empty = unknown
   */
  public static Place withoutPoint(
      String name, PlaceMention.Kind kind, String country, String subdivision) {
    return new Place(
        name, kind, country, subdivision, 0, Double.NaN, Double.NaN, Double.NaN, false);
  }

  /** Kilometres between two centres on a sphere; infinite when one is unknown. */
  public double distance(Place other) {
    if (Double.isNaN(latitude) || Double.isNaN(other.latitude)) {
      return Double.POSITIVE_INFINITY;
    }
    double from = Math.toRadians(latitude);
    double to = Math.toRadians(other.latitude);
    double half = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double rise = Math.sin((to - from) / 2);
    double chord = rise * rise + Math.cos(from) * Math.cos(to) * half * half;
    return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
