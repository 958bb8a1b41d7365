package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.model.Figure;
import org.careo.model.Language;
import org.careo.read.ReportReader;

/**
 * Figures of 152 Spanish sentences annotated with the example case. That set gives a value for
 * exact and approximate figures and bounds alone for the others, and writes units as symbols.
 */
final class SpanishFiguresSet implements QualitySet {
  private static final Path TRUTH = Path.of("examples/drought-2031/truth");

  private final ObjectMapper json = new ObjectMapper();
  private final ReportReader reader = new ReportReader();

  @Override
  public String name() {
    return "spanish-figures";
  }

  @Override
  public String folder() {
    return ".";
  }

  @Override
  public void run(Bench bench) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(TRUTH.resolve("figures-es.jsonl"))) {
      JsonNode row = json.readTree(line);
      String text = row.get("sentence").asText();
      List<Map<String, Object>> quantities = new ArrayList<>();
      for (Figure figure :
          reader.read(Texts.report("sentence", text, Language.SPANISH, "")).figures()) {
        quantities.add(quantity(figure));
      }
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("sentence", text);
      answer.put("quantities", quantities);
      lines.add(json.writeValueAsString(answer));
    }
    bench.write("reports.jsonl", List.of());
    Path answers = bench.write("figures-es.jsonl", lines);
    bench.score(
        ".", TRUTH.resolve("score.py").toAbsolutePath().toString(), answers.getParent().toString());
  }

  private static Map<String, Object> quantity(Figure figure) {
    Map<String, Object> answer = new LinkedHashMap<>();
    // A wording of precision makes bounds; a share in words ("un tercio") is its value.
    boolean exact = figure.low() == figure.high() || figure.modifier().isEmpty();
    if (!Double.isNaN(figure.value()) && exact) {
      answer.put("value", figure.value());
    } else {
      if (!Double.isNaN(figure.low())) {
        answer.put("low", figure.low());
      }
      if (!Double.isNaN(figure.high())) {
        answer.put("high", figure.high());
      }
    }
    answer.put("unit", symbol(figure.unit()));
    answer.put("change", figure.change().name().toLowerCase(Locale.ROOT));
    return answer;
  }

  private static String symbol(String unit) {
    return switch (unit) {
      case "hectómetro cúbico" -> "hm3";
      case "metro cúbico" -> "m3";
      case "metro cúbico por segundo" -> "m3/s";
      case "kilómetro" -> "km";
      case "kilómetro cuadrado" -> "km2";
      case "kilogramo" -> "kg";
      case "hectárea" -> "ha";
      case "litro por segundo" -> "l/s";
      case "milímetro" -> "mm";
      case "tonelada" -> "t";
      default -> unit;
    };
  }
}
