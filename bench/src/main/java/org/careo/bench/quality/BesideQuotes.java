package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careo.model.Span;

/**
 * Scores the quotations another tool found by the measure of {@link QuotedSpeakers}: {@code
 * ./careo-bench quality.BesideQuotes POLNEAR_DEV ANSWERS}, the answers in the format of PolNeAR's
 * scorer, as {@code bench/beside/beside.sh} writes them. Only the articles that have answers are
 * asked, of the other tool and of Careo alike.
 */
public final class BesideQuotes {

  private BesideQuotes() {}

  public static void main(String[] arguments) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, JsonNode> byDocument = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      JsonNode document = mapper.readTree(line);
      byDocument.put(document.path("doc").asText(), document.path("attributions"));
    }
    List<Polnear.Article> articles =
        Polnear.read(Path.of(arguments[0])).stream()
            .filter(article -> byDocument.containsKey(article.stem()))
            .toList();
    System.out.printf("%d articles; the other tool: ", articles.size());
    QuotedSpeakers.score(
        articles,
        (article, report, reading) ->
            answers(Objects.requireNonNull(byDocument.get(article.stem())), article.text()));
    System.out.print("Careo: ");
    new QuotedSpeakerSet().score(articles);
  }

  private static List<QuotedSpeakers.Answer> answers(JsonNode attributions, String text) {
    List<QuotedSpeakers.Answer> answers = new ArrayList<>();
    for (JsonNode one : attributions) {
      answers.add(
          new QuotedSpeakers.Answer(
              spans(one.path("source"), text), spans(one.path("content"), text)));
    }
    return answers;
  }

  /** Spans in UTF-16 units of spans in code points. */
  private static List<Span> spans(JsonNode pairs, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(Texts.span(text, pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }
}
