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
  private static final Path EXAMPLE = Path.of("examples/drought-2031").toAbsolutePath();

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("hectómetro cúbico", "hm3"),
          Map.entry("metro cúbico", "m3"),
          Map.entry("kilómetro cúbico", "km3"),
          Map.entry("kilómetro", "km"),
          Map.entry("metro", "m"),
          Map.entry("centímetro", "cm"),
          Map.entry("milímetro", "mm"),
          Map.entry("kilómetro cuadrado", "km2"),
          Map.entry("metro cuadrado", "m2"),
          Map.entry("hectárea", "ha"),
          Map.entry("kilogramo", "kg"),
          Map.entry("miligramo", "mg"),
          Map.entry("tonelada", "t"),
          Map.entry("litro", "L"),
          Map.entry("megavatio", "MW"),
          Map.entry("grado Celsius", "degree Celsius"),
          Map.entry("punto porcentual", "percentage point"),
          Map.entry("segundo", "s"),
          Map.entry("minuto", "minute"),
          Map.entry("hora", "hour"),
          Map.entry("día", "day"),
          Map.entry("semana", "week"),
          Map.entry("mes", "month"),
          Map.entry("año", "year"),
          Map.entry("década", "decade"),
          Map.entry("vez", "times"));

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
    for (String line : Files.readAllLines(EXAMPLE.resolve("truth/figures-es.jsonl"))) {
      JsonNode row = json.readTree(line);
      String text = row.get("sentence").asText();
      List<Map<String, Object>> quantities = new ArrayList<>();
      for (Figure figure :
          reader.read(Texts.report("sentence", text, Language.SPANISH, "")).figures()) {
        quantities.add(quantity(figure, text));
      }
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("sentence", text);
      answer.put("quantities", quantities);
      lines.add(json.writeValueAsString(answer));
    }
    bench.write("reports.jsonl", List.of());
    bench.write("figures-es.jsonl", lines);
    bench.score(
        ".",
        EXAMPLE.resolveSibling("score.py").toString(),
        EXAMPLE.toString(),
        bench.answers().toString());
  }

  private static Map<String, Object> quantity(Figure figure, String text) {
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
    answer.put("unit", symbol(figure.unit(), figure.span().of(text)));
    answer.put("change", figure.change().name().toLowerCase(Locale.ROOT));
    return answer;
  }

  /** The set writes measures as symbols and counted nouns as they stand. */
  private static String symbol(String unit, String words) {
    String[] parts = unit.split(" por ", 2);
    String above = SYMBOLS.getOrDefault(parts[0], parts[0]);
    if (parts.length == 2) {
      return above + "/" + SYMBOLS.getOrDefault(parts[1], parts[1]);
    }
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean counted =
        !unit.isEmpty()
            && !last.isEmpty()
            && above.equals(unit)
            && !SYMBOLS.containsKey(unit)
            && last.length() > unit.length();
    return counted && last.charAt(0) == unit.charAt(0) ? last : above;
  }
}
