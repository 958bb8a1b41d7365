package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careo.bench.picture.BratDocuments;
import org.careo.bench.picture.ReportTraining;
import org.careo.bench.picture.SpanishCases;
import org.careo.bench.picture.TriggerTraining;
import org.careo.bench.picture.TriggerTraining.Annotated;
import org.careo.model.Happening;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.picture.happening.HappeningFinder;
import org.careo.picture.happening.ReportWeights;
import org.careo.text.CodePoints;

/**
 * Events of Spanish agency reports with their spans, types, actors and recipients. The weights of
 * triggers are learned from these reports, so each is scored by weights of the others.
 */
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
    TriggerTraining training = new TriggerTraining();
    Folds<Annotated> reports =
        new Folds<>(
            training.annotated(
                BratDocuments.read(bench.evaluation().resolve(folder()).resolve("documents.zip"))));
    HappeningFinder rules = HappeningFinder.byRulesAlone();
    List<SpanishCases.Told> cases = SpanishCases.all();
    long[] located = new long[3];
    List<String> byRules = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int held = fold;
      ReportWeights like =
          ReportWeights.of(
              ReportTraining.learn(
                  reports.others(fold).stream().map(Annotated::traits).toList(),
                  cases.stream()
                      .filter(each -> each.number() % Folds.COUNT != held)
                      .map(SpanishCases.Told::traits)
                      .toList()));
      HappeningFinder finder = new HappeningFinder(training.weights(reports.others(fold)), like);
      for (SpanishCases.Told each : cases) {
        if (each.number() % Folds.COUNT == held) {
          located[0] += each.events().size();
          located[1] += each.located(rules);
          located[2] += each.located(finder);
        }
      }
      for (Annotated report : reports.held(fold)) {
        lines.add(line(report, finder));
        byRules.add(line(report, rules));
      }
    }
    System.out.println("by rules alone");
    bench.score("picture", "eval_es_brat.py", bench.write("brat-rules.jsonl", byRules).toString());
    System.out.println("with weights learned from four fifths, each fifth held out");
    bench.score("picture", "eval_es_brat.py", bench.write("brat.jsonl", lines).toString());
    System.out.printf(
        "events of the cases' Spanish reports located, each fifth of the cases held out: %d of %d;"
            + " by rules alone %d%n",
        located[2], located[0], located[1]);
  }

  private String line(Annotated held, HappeningFinder finder) throws IOException {
    String text = held.document().text();
    Reading reading = held.account().reading();
    CodePoints points = new CodePoints(text);
    List<Map<String, Object>> events = new ArrayList<>();
    for (Happening happening : finder.find(held.account())) {
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
    line.put("doc", held.document().name());
    line.put("events", events);
    line.put("places", reading.places().stream().map(PlaceMention::span).map(points::of).toList());
    return json.writeValueAsString(line);
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
