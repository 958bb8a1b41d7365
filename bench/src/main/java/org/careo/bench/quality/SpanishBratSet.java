package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careo.attribute.Attributor;
import org.careo.model.Account;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.picture.happening.HappeningFinder;
import org.careo.read.ReportReader;
import org.careo.text.CodePoints;

/** Events of Spanish agency reports with their spans, types, actors and recipients. */
final class SpanishBratSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "spanish-events";
  }

  @Override
  public String folder() {
    return "picture/es_brat";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path texts = bench.write("brat-texts.jsonl", List.of());
    bench.score("picture", "eval_es_brat.py", "--texts", texts.toString());
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    HappeningFinder finder = new HappeningFinder();
    List<String> lines = new ArrayList<>();
    for (String record : Files.readAllLines(texts)) {
      JsonNode item = json.readTree(record);
      String text = item.get("text").asText();
      Report report = Texts.report(item.get("doc").asText(), text, Language.SPANISH, "");
      Reading reading = reader.read(report);
      Account account = new Account(report, reading, attributor.attribute(report, reading));
      CodePoints points = new CodePoints(text);
      List<Map<String, Object>> events = new ArrayList<>();
      for (Happening happening : finder.find(account)) {
        String type = PloverSet.type(happening);
        if (!type.isEmpty() && !KINDS.contains(type)) {
          Map<String, Object> event = new LinkedHashMap<>();
          int[] span = points.of(happening.span());
          event.put("start", span[0]);
          event.put("end", span[1]);
          event.put("event", type);
          event.put("actor", spans(text, reading, points, happening, happening.actors()));
          event.put("recipient", spans(text, reading, points, happening, happening.recipients()));
          events.add(event);
        }
      }
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("doc", item.get("doc").asText());
      line.put("events", events);
      line.put(
          "places", reading.places().stream().map(PlaceMention::span).map(points::of).toList());
      lines.add(json.writeValueAsString(line));
    }
    bench.score("picture", "eval_es_brat.py", bench.write("brat.jsonl", lines).toString());
  }

  private static final List<String> KINDS =
      List.of("METRIC", "ASSESSMENT", "FORECAST", "RECOMMENDATION");

  /** Where the fillers stand nearest to the happening. */
  private static List<int[]> spans(
      String text, Reading reading, CodePoints points, Happening happening, List<String> fillers) {
    return fillers.stream()
        .map(
            filler -> {
              int[] nearest = null;
              int best = Integer.MAX_VALUE;
              for (Mention mention : reading.mentions()) {
                int distance = Math.abs(mention.span().start() - happening.span().start());
                if (mention.actor().equals(filler) && distance < best) {
                  best = distance;
                  nearest = points.of(mention.span());
                }
              }
              int from = Math.max(0, happening.span().start() - 300);
              int at = text.indexOf(filler, from);
              if (nearest == null && at >= 0) {
                nearest = new int[] {points.of(at), points.of(at + filler.length())};
              }
              return nearest;
            })
        .filter(Objects::nonNull)
        .toList();
  }
}
