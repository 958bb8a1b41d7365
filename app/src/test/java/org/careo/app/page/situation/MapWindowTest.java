package org.careo.app.page.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.app.page.situation.MapView.Place;
import org.junit.jupiter.api.Test;

class MapWindowTest {
  private static final Place VALLEY = place("valley", 28.2, -105.5, 30, 20, 28);
  private static final Place BRIDGE = place("bridge", 29.6, -104.5, 20, 14, 16);
  private static final Place CAPITAL = place("capital", 19.4, -99.1, 4, 4, 1);
  private static final Place NAMESAKE = place("namesake", -27.4, 153.0, 3, 2, 1);
  private static final Place BYLINE = place("byline", 40.4, -3.7, 2, 2, 0);

  @Test
  void theMapOpensOnTheBulkOfThePlaces() {
    List<Place> places = List.of(VALLEY, BRIDGE, CAPITAL, NAMESAKE, BYLINE);
    assertThat(MapWindow.gathered(places)).containsExactly(VALLEY, BRIDGE, CAPITAL);
    MapWindow window = MapWindow.of(MapWindow.gathered(places));
    assertThat(window.shows(BRIDGE)).isTrue();
    assertThat(window.shows(NAMESAKE)).isFalse();
  }

  @Test
  void whereNothingIsToldAllNearPlacesCount() {
    assertThat(MapWindow.gathered(List.of(BYLINE))).containsExactly(BYLINE);
    assertThat(MapWindow.gathered(List.of())).isEmpty();
  }

  @Test
  void placesOnBothSidesOfTheDateLineAreNear() {
    Place west = place("west", -17, 179, 5, 3, 2);
    Place east = place("east", -17, -179, 5, 3, 2);
    assertThat(MapWindow.gathered(List.of(west, east))).containsExactly(west, east);
  }

  private static Place place(
      String name, double latitude, double longitude, int mentions, int reports, int happenings) {
    return new Place(name, name, "city", "", latitude, longitude, 5, mentions, reports, happenings);
  }
}
