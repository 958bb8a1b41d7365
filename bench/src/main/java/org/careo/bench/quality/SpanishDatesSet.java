package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.DateRange;
import org.careo.model.Language;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.TimeExpression;
import org.careo.read.ReportReader;
import org.careo.text.CodePoints;

/**
 * Spanish dates and times: the specifications of Recognizers-Text. That set writes a range as its
 * first day and the first day after it, and "from A to B" as the first days of both.
 */
final class SpanishDatesSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();
  private final ReportReader reader = new ReportReader();

  @Override
  public String name() {
    return "spanish-dates";
  }

  @Override
  public String folder() {
    return "figures/recognizers";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path gold = bench.evaluation().resolve("figures/recognizers/DateTimeModel-Spanish-dev.json");
    JsonNode examples = json.readTree(Files.readString(gold));
    List<String> lines = new ArrayList<>();
    for (int id = 0; id < examples.size(); id++) {
      lines.add(answer(id, examples.get(id)));
    }
    String answers = bench.write("spanish-dates.jsonl", lines).toString();
    bench.score("figures", "eval_recognizers.py", answers);
    System.out.println("dates, ranges of dates and durations only:");
    bench.score(
        "figures",
        "eval_recognizers.py",
        answers,
        "--types",
        "datetimeV2.date,datetimeV2.daterange,datetimeV2.duration");
  }

  private String answer(int id, JsonNode example) throws IOException {
    String text = example.get("Input").asText();
    String day = example.at("/Context/ReferenceDateTime").asText("");
    Report report =
        Texts.report(
            "spanish-" + id, text, Language.SPANISH, day.length() < 10 ? "" : day.substring(0, 10));
    Reading reading = reader.read(report);
    CodePoints points = new CodePoints(text);
    List<Map<String, Object>> entities = new ArrayList<>();
    for (TimeExpression time : reading.times()) {
      int[] span = points.of(time.span());
      entities.add(
          Map.of("start", span[0], "end", span[1], "timex", time.value(), "value", values(time)));
    }
    return json.writeValueAsString(Map.of("id", id, "entities", entities));
  }

  private static Set<String> values(TimeExpression time) {
    Set<String> values = new LinkedHashSet<>();
    values.add(time.value());
    int clock = time.value().indexOf('T');
    if (time.kind() == TimeExpression.Kind.TIME
        && clock >= 0
        && time.value().length() > clock + 2) {
      String hour = time.value().substring(clock + 1);
      String full = hour.length() == 2 ? hour + ":00:00" : hour + ":00";
      values.add(clock == 0 ? full : time.value().substring(0, clock) + " " + full);
    }
    List<DateRange> readings = new ArrayList<>(time.alternatives());
    readings.addFirst(time.range());
    for (DateRange range : readings) {
      if (!range.isKnown()) {
        continue;
      }
      if (range.isDay()) {
        values.add(range.from());
      }
      String after = range.to().isEmpty() ? "" : LocalDate.parse(range.to()).plusDays(1).toString();
      values.add(range.from() + "/" + after);
      if (time.value().contains("/")) {
        values.add(range.from() + "/" + firstDay(time.value(), range));
      }
      if (time.value().startsWith("P")) {
        values.add(range.from() + "/" + range.to());
      }
    }
    return values;
  }

  /** First day of the second part of "A/B": how the set ends a range. */
  private static String firstDay(String value, DateRange range) {
    String second = value.substring(value.indexOf('/') + 1);
    return switch (second.length()) {
      case 4 -> range.to().substring(0, 4) + "-01-01";
      case 7 -> range.to().substring(0, 7) + "-01";
      default -> range.to();
    };
  }
}
