package org.careo.app.page.situation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.careo.app.page.situation.MapView.Place;

/**
 * The part of the earth a map shows, drawn with degrees of longitude shrunk by the cosine of the
 * middle latitude (equirectangular).
 *
 * @param west degrees east of its left edge
 * @param south degrees north of its lower edge
 * @param east degrees east of its right edge
 * @param north degrees north of its upper edge
 * @param scale pixels a degree of latitude
 */
record MapWindow(double west, double south, double east, double north, double scale) {
  static final int WIDTH = 900;
  private static final int HIGHEST = 620;
  private static final double MARGIN = 3;

  /** Places this near, in kilometres, are never far. */
  private static final double NEAR = 1500;

  /** Farther than so many times the usual way from the middle is far. */
  private static final double FAR = 3;

  private static final double EARTH = 6371;

  /** The smallest window that holds these places and some country around them. */
  static MapWindow of(Collection<Place> places) {
    double west = 180;
    double east = -180;
    double south = 85;
    double north = -85;
    for (Place place : places) {
      if (place.isPoint()) {
        double margin = MARGIN + Math.min(10, place.kilometres() / 111.0);
        west = Math.min(west, place.longitude() - margin);
        east = Math.max(east, place.longitude() + margin);
        south = Math.min(south, place.latitude() - margin);
        north = Math.max(north, place.latitude() + margin);
      }
    }
    if (west > east) {
      return new MapWindow(-180, -60, 180, 80, WIDTH / 360.0 / Math.cos(Math.toRadians(10)));
    }
    double shrunk = Math.cos(Math.toRadians((south + north) / 2));
    double scale = Math.min(WIDTH / ((east - west) * shrunk), HIGHEST / (north - south));
    double missing = (WIDTH / scale / shrunk - (east - west)) / 2;
    return new MapWindow(west - missing, south, east + missing, north, scale);
  }

  /**
   * The places a map opens on: those of several reports where something is told, or all when there
   * are none, without the few that lie far from the bulk, as a byline's city or a namesake does.
   *
   * @param places places, some without a point
   */
  static List<Place> gathered(Collection<Place> places) {
    List<Place> points = places.stream().filter(Place::isPoint).toList();
    List<Place> told =
        points.stream().filter(place -> place.reports() > 1 && place.happenings() > 0).toList();
    List<Place> asked = told.isEmpty() ? points : told;
    if (asked.isEmpty()) {
      return asked;
    }
    Place middle =
        asked.stream()
            .min(
                Comparator.comparingDouble(
                    (Place from) ->
                        asked.stream().mapToDouble(to -> to.mentions() * apart(from, to)).sum()))
            .orElseThrow();
    double reach = Math.max(NEAR, FAR * usual(middle, asked));
    return asked.stream().filter(place -> apart(middle, place) <= reach).toList();
  }

  /** The way within which half of all mentions lie, in kilometres. */
  private static double usual(Place middle, List<Place> places) {
    int half = (places.stream().mapToInt(Place::mentions).sum() + 1) / 2;
    int passed = 0;
    for (Place place :
        places.stream()
            .sorted(Comparator.comparingDouble((Place each) -> apart(middle, each)))
            .toList()) {
      passed += place.mentions();
      if (passed >= half) {
        return apart(middle, place);
      }
    }
    return 0;
  }

  /** Kilometres along a great circle. */
  private static double apart(Place a, Place b) {
    double up = Math.sin(Math.toRadians(b.latitude() - a.latitude()) / 2);
    double along = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
    double shrunk = Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude()));
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(up * up + shrunk * along * along)));
  }

  /** Whether the window shows the middle of a place. */
  boolean shows(Place place) {
    return place.longitude() >= west
        && place.longitude() <= east
        && place.latitude() >= south
        && place.latitude() <= north;
  }

  int height() {
    return (int) Math.round((north - south) * scale);
  }

  int x(double longitude) {
    return (int) Math.round((longitude - west) * WIDTH / (east - west));
  }

  int y(double latitude) {
    return (int) Math.round((north - latitude) * scale);
  }

  /** Pixels of so many kilometres from south to north. */
  int pixels(double kilometres) {
    return (int) Math.round(kilometres / 111.2 * scale);
  }
}
