package org.careo.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.function.Supplier;
import org.careo.app.page.situation.MapView;
import org.careo.app.page.situation.Outlines;

/** The pages of the situation: positions, timeline, map, operations, actors, official tables. */
final class SituationPages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<CasePages> pages;
  private final Shown shown;
  private final String outlines;

  /** Writes a page from a template and its parameters. */
  interface Shown {
    void show(Context context, String template, Map<String, Object> parameters);
  }

  /**
   * @param pages the pages as the case stands now
   */
  SituationPages(Supplier<CasePages> pages, Outlines outlines, Shown shown) {
    this.pages = pages;
    this.shown = shown;
    this.outlines = outlines.geoJson();
  }

  void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(
        "/positions",
        context ->
            shown.show(
                context,
                "web/positions.jte",
                Map.of(
                    "view",
                    pages
                        .get()
                        .matrix()
                        .of(
                            Asking.number(context, "page"),
                            Asking.number(context, "issues"),
                            Asking.words(context, "holder"),
                            Asking.words(context, "issue")))));
    routes.get(
        "/timeline",
        context ->
            shown.show(
                context,
                "web/timeline.jte",
                Map.of(
                    "view",
                    pages
                        .get()
                        .timeline()
                        .of(Asking.words(context, "axis"), Asking.number(context, "page")))));
    routes.get(
        "/map",
        context ->
            shown.show(
                context,
                "web/map.jte",
                Map.of(
                    "view",
                    pages
                        .get()
                        .map()
                        .of(Asking.number(context, "page"), Asking.words(context, "place")))));
    routes.get(
        "/map/places.json", context -> context.contentType("application/json").result(places()));
    routes.get(
        "/map/outlines.json", context -> context.contentType("application/json").result(outlines));
    routes.get(
        "/operations",
        context ->
            shown.show(
                context,
                "web/operations.jte",
                Map.of(
                    "view",
                    pages
                        .get()
                        .measures()
                        .of(Asking.words(context, "list"), Asking.number(context, "page")))));
    routes.get("/actors", this::actors);
    routes.get(
        "/actor",
        context ->
            pages
                .get()
                .actors()
                .of(Asking.words(context, "id"), Asking.number(context, "page"))
                .ifPresentOrElse(
                    view -> shown.show(context, "web/actor.jte", Map.of("view", view)),
                    () -> CaseServer.missing(context)));
    routes.get(
        "/tables",
        context ->
            shown.show(
                context,
                "web/tables.jte",
                Map.of("view", pages.get().tables().of(Asking.number(context, "page")))));
  }

  private void actors(Context context) {
    String words = Asking.words(context, "words");
    shown.show(
        context,
        "web/actors.jte",
        Map.of(
            "paging",
            pages.get().actors().list(words, Asking.number(context, "page")),
            "words",
            words));
  }

  private String places() {
    ArrayNode list = JSON.createArrayNode();
    for (MapView.Place place : pages.get().map().points()) {
      ObjectNode node = list.addObject();
      node.put("key", place.key());
      node.put("name", place.name());
      node.put("kind", place.kind());
      node.put("lat", place.latitude());
      node.put("lon", place.longitude());
      node.put("km", place.kilometres());
      node.put("mentions", place.mentions());
      node.put("reports", place.reports());
      node.put("happenings", place.happenings());
      node.put("opens", pages.get().map().opensOn(place));
    }
    return list.toString();
  }
}
