package org.careo.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.situation.ActorViews;
import org.careo.app.page.situation.CaseTables;
import org.careo.app.page.situation.MapView;
import org.careo.app.page.situation.MapViews;
import org.careo.app.page.situation.MatrixViews;
import org.careo.app.page.situation.MeasuresViews;
import org.careo.app.page.situation.Outlines;
import org.careo.app.page.situation.TablesViews;
import org.careo.app.page.situation.TimelineViews;
import org.careo.casefile.CaseFile;

/** The pages of the situation: positions, timeline, map, operations, actors, official tables. */
final class SituationPages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Shown shown;
  private final MatrixViews matrix;
  private final TimelineViews timeline;
  private final MapViews map;
  private final MeasuresViews measures;
  private final ActorViews actors;
  private final TablesViews tables;
  private final String outlines;

  /** Writes a page from a template and its parameters. */
  interface Shown {
    void show(Context context, String template, Map<String, Object> parameters);
  }

  SituationPages(CaseFile file, CaseIndex index, Shown shown) {
    this.shown = shown;
    Outlines lines = new Outlines();
    matrix = new MatrixViews(index);
    timeline = new TimelineViews(index);
    map = new MapViews(index, lines);
    measures = new MeasuresViews(index);
    actors = new ActorViews(index, file.overrules().all());
    tables = new TablesViews(index, CaseTables.registry(file));
    outlines = lines.geoJson();
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
                    matrix.of(
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
                    timeline.of(Asking.words(context, "axis"), Asking.number(context, "page")))));
    routes.get(
        "/map",
        context ->
            shown.show(
                context,
                "web/map.jte",
                Map.of(
                    "view",
                    map.of(Asking.number(context, "page"), Asking.words(context, "place")))));
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
                    measures.of(Asking.words(context, "list"), Asking.number(context, "page")))));
    routes.get("/actors", this::actors);
    routes.get(
        "/actor",
        context ->
            actors
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
                Map.of("view", tables.of(Asking.number(context, "page")))));
  }

  private void actors(Context context) {
    String words = Asking.words(context, "words");
    shown.show(
        context,
        "web/actors.jte",
        Map.of("paging", actors.list(words, Asking.number(context, "page")), "words", words));
  }

  private String places() {
    ArrayNode list = JSON.createArrayNode();
    for (MapView.Place place : map.points()) {
      ObjectNode node = list.addObject();
      node.put("key", place.key());
      node.put("name", place.name());
      node.put("kind", place.kind());
      node.put("lat", place.latitude());
      node.put("lon", place.longitude());
      node.put("km", place.kilometres());
      node.put("mentions", place.mentions());
    }
    return list.toString();
  }
}
