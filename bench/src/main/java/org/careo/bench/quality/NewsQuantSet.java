package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Figure;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.read.ReportReader;

/**
 * Figures of English news sentences: NewsQuant. That set names currencies by their English names,
 * prints "from A to B" as one range, shares in words as numbers below one, and one sign for
 * precision or direction, precision first.
 */
final class NewsQuantSet implements QualitySet {
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("USD", "dollar"),
          Map.entry("AUD", "australian dollar"),
          Map.entry("CAD", "canadian dollar"),
          Map.entry("EUR", "euro"),
          Map.entry("GBP", "pound sterling"),
          Map.entry("JPY", "japanese yen"),
          Map.entry("CNY", "chinese yuan"),
          Map.entry("INR", "indian rupee"),
          Map.entry("DKK", "danish krone"),
          Map.entry("ILS", "shekel"),
          Map.entry("HKD", "hong kong dollar"),
          Map.entry("MXN", "mexican peso"),
          Map.entry("RUB", "russian ruble"),
          Map.entry("CHF", "swiss franc"));

  private final ObjectMapper json = new ObjectMapper();
  private final ReportReader reader = new ReportReader();

  @Override
  public String name() {
    return "newsquant";
  }

  @Override
  public String folder() {
    return "figures/newsquant";
  }

  @Override
  public void run(Bench bench) throws IOException {
    JsonNode sentences =
        json.readTree(
            Files.readString(bench.evaluation().resolve("figures/newsquant/NewsQuant-dev.json")));
    List<String> lines = new ArrayList<>();
    for (int id = 0; id < sentences.size(); id++) {
      String text = sentences.get(id).get("text").asText();
      Report report = Texts.report("newsquant-" + id, text, Language.ENGLISH, "");
      List<Map<String, Object>> quantities = new ArrayList<>();
      List<Figure> figures = reader.read(report).figures();
      for (int index = 0; index < figures.size(); index++) {
        Figure figure = figures.get(index);
        if (figure.kind() == Figure.Kind.RANK) {
          continue;
        }
        Figure next = index + 1 < figures.size() ? figures.get(index + 1) : figure;
        if (next != figure && isFromTo(text, figure, next)) {
          quantities.add(fromTo(figure, next));
          index++;
        } else {
          quantities.add(quantity(figure, text));
        }
      }
      lines.add(json.writeValueAsString(Map.of("id", id, "quantities", quantities)));
    }
    bench.score("figures", "eval_newsquant.py", bench.write("newsquant.jsonl", lines).toString());
  }

  private static boolean isFromTo(String text, Figure left, Figure right) {
    String before = text.substring(Math.max(0, left.span().start() - 5), left.span().start());
    String between =
        text.substring(left.span().end(), Math.max(left.span().end(), right.span().start()));
    boolean units =
        left.unit().equals(right.unit()) || left.unit().isEmpty() || right.unit().isEmpty();
    return units && before.equals("from ") && between.contains(" to") && between.length() < 30;
  }

  private static Map<String, Object> fromTo(Figure left, Figure right) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("value", List.of(left.value(), right.value()));
    answer.put("unit", unit(left.unit().isEmpty() ? right.unit() : left.unit()));
    answer.put("change", sign(left));
    answer.put("concept", List.of(left.concept()));
    return answer;
  }

  private static Map<String, Object> quantity(Figure figure, String text) {
    Map<String, Object> answer = new LinkedHashMap<>();
    boolean range = Double.isNaN(figure.value());
    boolean open = Double.isNaN(figure.low()) || Double.isNaN(figure.high());
    String words = figure.span().of(text).toLowerCase(java.util.Locale.ROOT);
    boolean inWords =
        figure.unit().equals("percent")
            && !words.contains("%")
            && !words.contains("per")
            && !words.contains("pc")
            && (words.contains(" ") || words.chars().noneMatch(Character::isDigit));
    if (range && words.contains("dozens")) {
      answer.put("value", 12);
    } else if (range && !open) {
      boolean vague = Math.log10(figure.high() + 1) == Math.rint(Math.log10(figure.high() + 1));
      answer.put("value", List.of(figure.low(), vague ? figure.high() + 1 : figure.high()));
    } else {
      double value =
          range ? (Double.isNaN(figure.low()) ? figure.high() : figure.low()) : figure.value();
      answer.put("value", inWords ? value / 100 : value);
    }
    answer.put("unit", unit(figure.unit()));
    answer.put("change", sign(figure));
    answer.put("concept", List.of(figure.concept()));
    return answer;
  }

  private static String unit(String unit) {
    if (unit.isEmpty()) {
      return "-";
    }
    String name = unit;
    for (Map.Entry<String, String> currency : CURRENCIES.entrySet()) {
      name = name.replace(currency.getKey(), currency.getValue());
    }
    return switch (name) {
      case "percent" -> "percentage";
      case "person" -> "people";
      case "dollar cent" -> "cent";
      default -> name.replace("dollar cent", "cent");
    };
  }

  private static String sign(Figure figure) {
    boolean open = !figure.modifier().isEmpty();
    if (open && Double.isNaN(figure.high()) && !Double.isNaN(figure.low())) {
      return ">";
    }
    if (open && Double.isNaN(figure.low()) && !Double.isNaN(figure.high())) {
      return "<";
    }
    boolean wide = figure.low() != figure.high();
    if (open && wide && !Double.isNaN(figure.value())) {
      return "~";
    }
    if (figure.kind() == Figure.Kind.LEVEL) {
      return "=";
    }
    return switch (figure.change()) {
      case UP -> "up";
      case DOWN -> "down";
      case NONE -> "=";
    };
  }
}
