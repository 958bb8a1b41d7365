package org.careo.app.page.situation;

import java.util.List;
import org.careo.app.page.Paging;

/**
 * Places of the case. Lengths in pixels of the drawn map.
 *
 * @param width of the drawn map
 * @param height of it
 * @param lines SVG path of coasts and borders
 * @param circles places with a point that the drawn map shows, largest circle first
 * @param outside how many places with a point lie outside of it
 * @param table all places, one page of them
 * @param withoutPoint how many have no point: a country is no point, nor is a name that is open
 * @param opened happenings and words of the place that was asked for
 * @param openedTitle its name; empty = none was asked for
 * @param more how many words of it are not shown
 */
public record MapView(
    int width,
    int height,
    String lines,
    List<Circle> circles,
    int outside,
    Paging<Place> table,
    int withoutPoint,
    List<Item> opened,
    String openedTitle,
    int more) {
  public MapView {
    circles = List.copyOf(circles);
    opened = List.copyOf(opened);
  }

  /** A place as it is drawn: its radius is the precision stated for it, at least four pixels. */
  public record Circle(Place place, int x, int y, int radius) {}

  /**
   * A place.
   *
   * @param key says which
   * @param kind what sort of place
   * @param country ISO code; empty = unknown
   * @param latitude degrees north; NaN without a point
   * @param longitude degrees east; NaN without a point
   * @param kilometres radius within which it lies; 0 = unknown
   * @param mentions how often it is named
   * @param reports in how many reports
   * @param happenings how many happenings are told of it
   */
  public record Place(
      String key,
      String name,
      String kind,
      String country,
      double latitude,
      double longitude,
      int kilometres,
      int mentions,
      int reports,
      int happenings) {

    /** Whether it is drawn. */
    public boolean isPoint() {
      return !Double.isNaN(latitude);
    }
  }
}
