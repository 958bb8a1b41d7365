package org.careo.bench.quality;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careo.clean.date.PublicationDate;
import org.careo.model.Published;
import org.careo.model.Report;

/**
 * Day of publication of web pages, the page alone given. Where a page tells nothing but its last
 * change, Careo says "then or earlier"; the set counts that day as the date, so it is answered.
 */
final class HtmldateSet implements QualitySet {

  @Override
  public String name() {
    return "htmldate";
  }

  @Override
  public String folder() {
    return "clean/htmldate";
  }

  @Override
  public void run(Bench bench) throws IOException {
    JsonMapper json =
        JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    Path folder = bench.evaluation().resolve(folder());
    Map<String, byte[]> pages = PageExtractor.pages(folder.resolve("html"));
    List<String> every = new ArrayList<>();
    List<String> published = new ArrayList<>();
    for (String file : List.of("eval_default.json", "eval_mediacloud_2020.json")) {
      JsonNode gold = json.readTree(folder.resolve(file).toFile());
      for (Map.Entry<String, JsonNode> entry : gold.properties()) {
        byte[] page =
            pages.getOrDefault(entry.getValue().get("file").asText() + ".gz", new byte[0]);
        Published found =
            PageExtractor.report(page).map(Report::published).orElse(Published.UNKNOWN);
        String day = found.range().isDay() ? found.range().from() : "";
        boolean changed = found.basis().equals(PublicationDate.MODIFIED_BASIS);
        every.add(line(json, entry.getKey(), changed ? found.range().to() : day));
        published.add(line(json, entry.getKey(), day));
      }
    }
    System.out.println("with dates of the last change:");
    bench.score("clean", "eval_htmldate.py", bench.write("htmldate.jsonl", every).toString());
    System.out.println("without them:");
    bench.score(
        "clean", "eval_htmldate.py", bench.write("htmldate-published.jsonl", published).toString());
  }

  private static String line(JsonMapper json, String id, String day) {
    ObjectNode line = json.createObjectNode();
    line.put("id", id);
    if (day.isEmpty()) {
      line.putNull("date");
    } else {
      line.put("date", day);
    }
    return line.toString();
  }
}
