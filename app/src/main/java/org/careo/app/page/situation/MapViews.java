package org.careo.app.page.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.Paging;
import org.careo.app.page.situation.MapView.Circle;
import org.careo.app.page.situation.MapView.Place;
import org.careo.export.Words;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.model.PlaceMention;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Telling;

/**
 * Makes the map: a circle as wide as the place is vague, never a point finer than the text, and a
 * table of all places.
 */
public final class MapViews {
  private static final int SMALLEST = 4;
  private static final int DRAWN = 400;
  private static final int OPENED = 60;

  private record Named(String report, PlaceMention mention) {}

  private final Situation situation;
  private final Outlines outlines;
  private final Map<String, List<Named>> named = new TreeMap<>();
  private final Map<String, List<Happening>> happenings = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Circle> circles;
  private final List<Place> opensOn;
  private final MapWindow window;
  private final String lines;

  public MapViews(CaseIndex index, Outlines outlines) {
    situation = new Situation(index);
    this.outlines = outlines;
    index
        .places()
        .forEach(
            (report, mentions) ->
                mentions.forEach(
                    mention ->
                        named
                            .computeIfAbsent(key(mention), key -> new ArrayList<>())
                            .add(new Named(report, mention))));
    for (Happening happening : index.picture().happenings()) {
      situation
          .place(happening.report(), happening.place())
          .ifPresent(
              mention ->
                  happenings
                      .computeIfAbsent(key(mention), key -> new ArrayList<>())
                      .add(happening));
    }
    named.forEach((key, mentions) -> places.add(place(key, mentions)));
    places.sort(
        Comparator.comparingInt((Place place) -> -place.mentions()).thenComparing(Place::key));
    List<Place> drawn = places.stream().filter(Place::isPoint).limit(DRAWN).toList();
    opensOn = MapWindow.gathered(drawn);
    window = MapWindow.of(opensOn);
    lines = this.outlines.path(window);
    circles =
        drawn.stream()
            .map(
                place ->
                    new Circle(
                        place,
                        window.x(place.longitude()),
                        window.y(place.latitude()),
                        Math.max(SMALLEST, window.pixels(place.kilometres()))))
            .sorted(
                Comparator.comparingInt((Circle circle) -> -circle.radius())
                    .thenComparing(circle -> circle.place().key()))
            .toList();
  }

  private static String key(PlaceMention mention) {
    return mention.name()
        + "~"
        + mention.country()
        + "~"
        + mention.subdivision()
        + "~"
        + Words.of(mention.kind());
  }

  private Place place(String key, List<Named> mentions) {
    PlaceMention first = mentions.getFirst().mention();
    return new Place(
        key,
        first.name(),
        Words.of(first.kind()),
        first.country(),
        first.latitude(),
        first.longitude(),
        Double.isNaN(first.precision()) ? 0 : (int) Math.round(first.precision()),
        mentions.size(),
        (int) mentions.stream().map(Named::report).distinct().count(),
        happenings.getOrDefault(key, List.of()).size());
  }

  /**
   * One page.
   *
   * @param asked key of the place that is opened; empty = none
   */
  public MapView of(int page, String asked) {
    List<Item> opened = new ArrayList<>();
    happenings.getOrDefault(asked, List.of()).stream()
        .limit(OPENED / 2)
        .forEach(happening -> opened.add(situation.item(happening)));
    List<Named> mentions = named.getOrDefault(asked, List.of());
    Set<String> shown = new HashSet<>();
    for (Named each : mentions) {
      if (opened.size() < OPENED && shown.add(each.report() + inside(each))) {
        opened.add(item(each));
      }
    }
    return new MapView(
        MapWindow.WIDTH,
        window.height(),
        lines,
        circles.stream().filter(circle -> window.shows(circle.place())).toList(),
        (int) circles.stream().filter(circle -> !window.shows(circle.place())).count(),
        Paging.page(places, page),
        (int) places.stream().filter(place -> !place.isPoint()).count(),
        opened,
        mentions.isEmpty() ? "" : mentions.getFirst().mention().name(),
        Math.max(0, mentions.size() - opened.size()));
  }

  /** Places with a point, for the map that can be moved. */
  public List<Place> points() {
    return circles.stream().map(Circle::place).toList();
  }

  /** Whether the map opens on a place, or it is found by moving the map. */
  public boolean opensOn(Place place) {
    return opensOn.contains(place);
  }

  private Item item(Named each) {
    return situation.item(
        "named in " + situation.index().labelOf(each.report()),
        "",
        List.of(),
        DateRange.UNKNOWN,
        new Telling(inside(each), each.report(), each.mention().span()));
  }

  /** The first attributed statement that names the place; empty = none. */
  private String inside(Named each) {
    Span span = each.mention().span();
    return situation.index().statementsOf(each.report()).stream()
        .filter(statement -> statement.form() != Statement.Form.AUTHOR)
        .filter(
            statement -> statement.content().stream().anyMatch(content -> content.contains(span)))
        .map(Statement::id)
        .findFirst()
        .orElse("");
  }
}
