package org.careo.app.page.situation;

import java.util.Collection;
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
