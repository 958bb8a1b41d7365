package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.clean.Cleaner;
import org.careo.model.Cleaned;
import org.careo.model.Figure;
import org.careo.model.Original;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.TimeExpression;
import org.careo.read.ReportReader;
import org.careo.text.CodePoints;

/**
 * Figures and dates of two reports of the case border-2025, page junk among them: cleaned and read
 * as the program does. That set counts a decade as ten years and writes ranges with both ends.
 */
final class SeedFiguresSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();
  private final ReportReader reader = new ReportReader();

  @Override
  public String name() {
    return "seed-figures";
  }

  @Override
  public String folder() {
    return "figures/seeds";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path gold = bench.evaluation().resolve("figures/seeds/seed_figures.jsonl");
    Set<String> files = new LinkedHashSet<>();
    for (String line : Files.readAllLines(gold)) {
      files.add(json.readTree(line).get("file").asText());
    }
    List<String> lines = new ArrayList<>();
    for (String file : files) {
      Path path = bench.evaluation().resolve("../cases/border-2025").resolve(file);
      Cleaned cleaned = new Cleaner().clean(original(path));
      if (cleaned instanceof Cleaned.Readable(Report report)) {
        lines.add(json.writeValueAsString(Map.of("file", file, "figures", figures(report))));
      }
    }
    bench.score(
        "figures",
        "eval_seedfigures.py",
        bench.write("seed-figures.jsonl", lines).toString(),
        "-v");
  }

  private static Original original(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String file = String.valueOf(path.getFileName());
    return new Original(file, "file:/" + file, "text/plain", ReportId.sha256(bytes), "", bytes);
  }

  private List<Map<String, Object>> figures(Report report) {
    Reading reading = reader.read(report);
    CodePoints points = new CodePoints(report.text());
    List<Map<String, Object>> figures = new ArrayList<>();
    for (Figure figure : reading.figures()) {
      Map<String, Object> row = new LinkedHashMap<>();
      int[] span = points.of(figure.span());
      boolean decades = figure.unit().equals("decade");
      row.put("start", span[0]);
      row.put("end", span[1]);
      row.put("kind", figure.kind() == Figure.Kind.RANK ? "superlative" : "quantity");
      boolean range = Double.isNaN(figure.value());
      row.put(
          "value",
          range
              ? List.of(figure.low(), figure.high() + (figure.high() % 10 == 9 ? 1 : 0))
              : figure.value() * (decades ? 10 : 1));
      row.put(
          "unit",
          switch (figure.unit()) {
            case "percent" -> "percentage";
            case "USD" -> "dollar";
            case "decade" -> "year";
            default -> figure.unit();
          });
      boolean level = figure.kind() == Figure.Kind.LEVEL;
      row.put(
          "change",
          level
              ? "="
              : switch (figure.change()) {
                case UP -> "up";
                case DOWN -> "down";
                case NONE -> "=";
              });
      row.put("modifier", modifier(figure));
      row.put("measure", figure.concept());
      row.put("place", place(reading, figure.place()));
      figures.add(row);
    }
    for (TimeExpression time : reading.times()) {
      int[] span = points.of(time.span());
      figures.add(
          Map.of(
              "start",
              span[0],
              "end",
              span[1],
              "kind",
              "date",
              "value",
              time.value(),
              "unit",
              "date"));
    }
    return figures;
  }

  private static String modifier(Figure figure) {
    if (Double.isNaN(figure.high())) {
      return ">";
    }
    if (Double.isNaN(figure.low())) {
      return "<";
    }
    return figure.low() == figure.high() ? "=" : "~";
  }

  private static String place(Reading reading, String id) {
    return reading.places().stream()
        .filter(place -> place.id().equals(id))
        .map(PlaceMention::name)
        .findFirst()
        .orElse("");
  }
}
