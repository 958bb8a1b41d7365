package org.careo.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Account;
import org.careo.model.Happening;
import org.careo.model.PlaceMention;

/**
 * Writes the places of happenings as GeoJSON (RFC 7946): each as a circle as wide as the place's
 * precision, with the happenings told there. A country or a place without coordinates has no
 * feature: the text gives no point.
 */
public final class GeoExport {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Corners of a circle. */
  private static final int CORNERS = 32;

  private static final double KILOMETRES_A_DEGREE = 111.195;
  private static final double SMALLEST = 0.5;

  private static final class Feature {
    private final PlaceMention place;
    private final ArrayNode events = MAPPER.createArrayNode();

    Feature(PlaceMention place) {
      this.place = place;
    }
  }

  /** Writes {@code places.geojson} into the folder, which is made when it is not there. */
  public Path write(CaseFile file, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<String, PlaceMention> places = new HashMap<>();
    Map<String, String> files = new HashMap<>();
    for (StoredReport stored : file.reports().all()) {
      Account account = file.reports().account(stored.id()).orElse(null);
      if (account != null) {
        files.put(stored.id(), stored.file());
        account
            .reading()
            .places()
            .forEach(place -> places.put(stored.id() + " " + place.id(), place));
      }
    }
    Map<String, Feature> features = new TreeMap<>();
    for (Happening happening : file.findings().picture().happenings()) {
      PlaceMention place = places.get(happening.report() + " " + happening.place());
      if (place != null && place.isResolved() && place.kind() != PlaceMention.Kind.COUNTRY) {
        String key = place.name() + " " + place.latitude() + " " + place.longitude();
        features
            .computeIfAbsent(key, each -> new Feature(place))
            .events
            .add(event(happening, files));
      }
    }
    ObjectNode collection = MAPPER.createObjectNode().put("type", "FeatureCollection");
    ArrayNode list = collection.putArray("features");
    features.values().forEach(feature -> list.add(node(feature)));
    Path path = folder.resolve("places.geojson");
    Files.writeString(path, MAPPER.writeValueAsString(collection) + "\n", StandardCharsets.UTF_8);
    return path;
  }

  private static ObjectNode event(Happening happening, Map<String, String> files) {
    ObjectNode event =
        MAPPER
            .createObjectNode()
            .put("event", happening.id())
            .put("action", happening.type())
            .put("stage", Words.of(happening.stage()))
            .put("negated", happening.negated())
            .put("file", files.getOrDefault(happening.report(), ""))
            .put("statement", happening.statement());
    if (happening.time().isKnown()) {
      event.put("from", happening.time().from()).put("to", happening.time().to());
    }
    return event;
  }

  private static ObjectNode node(Feature feature) {
    PlaceMention place = feature.place;
    double radius =
        Double.isNaN(place.precision()) ? SMALLEST : Math.max(SMALLEST, place.precision());
    ObjectNode node = MAPPER.createObjectNode().put("type", "Feature");
    ObjectNode geometry = node.putObject("geometry").put("type", "Polygon");
    ArrayNode ring = geometry.putArray("coordinates").addArray();
    for (int corner = 0; corner <= CORNERS; corner++) {
      double angle = 2 * Math.PI * (corner % CORNERS) / CORNERS;
      double latitude = place.latitude() + radius / KILOMETRES_A_DEGREE * Math.sin(angle);
      double narrow = Math.max(0.01, Math.cos(Math.toRadians(place.latitude())));
      double longitude =
          place.longitude() + radius / (KILOMETRES_A_DEGREE * narrow) * Math.cos(angle);
      ring.addArray().add(rounded(longitude)).add(rounded(Math.clamp(latitude, -90, 90)));
    }
    ObjectNode properties = node.putObject("properties");
    properties
        .put("name", place.name())
        .put("kind", Words.of(place.kind()))
        .put("country", place.country())
        .put("lat", place.latitude())
        .put("lon", place.longitude())
        .put("radius_km", radius)
        .put("precision_known", !Double.isNaN(place.precision()));
    properties.set("events", feature.events);
    return node;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
