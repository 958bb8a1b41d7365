package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * News pages with their article text marked by hand, as material for texts without markup.
 *
 * @param id name of the page
 * @param title headline as the page's own fields give it
 * @param summary description as the page's own fields give it; empty when none
 * @param body paragraphs of the article
 * @param dump all text of the page, a line a block
 */
record NewsPages(String id, String title, String summary, List<String> body, String dump) {

  /** Every page below the folder {@code clean} of the evaluation data, in order of name. */
  static List<NewsPages> read(Path clean) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, NewsPages> pages = new TreeMap<>();
    JsonNode scrapinghub =
        json.readTree(Files.readAllBytes(clean.resolve("scrapinghub/ground-truth.json")));
    for (Map.Entry<String, JsonNode> entry : scrapinghub.properties()) {
      String body = entry.getValue().get("articleBody").asText();
      Path html = clean.resolve("scrapinghub/html/" + entry.getKey() + ".html.gz");
      pages.put(entry.getKey(), page(entry.getKey(), html, List.of(body.split("\\n+"))));
    }
    JsonNode fundus = json.readTree(Files.readAllBytes(clean.resolve("fundus/ground_truth.json")));
    for (Map.Entry<String, JsonNode> entry : fundus.properties()) {
      List<String> body = new ArrayList<>();
      entry.getValue().get("body").forEach(paragraph -> body.add(paragraph.asText()));
      Path html = clean.resolve("fundus/html/" + entry.getKey());
      pages.put(entry.getKey(), page(entry.getKey(), html, body));
    }
    return List.copyOf(pages.values());
  }

  private static NewsPages page(String id, Path html, List<String> body) throws IOException {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(html))) {
      Document document = Jsoup.parse(stream, StandardCharsets.UTF_8.name(), "");
      Element ogTitle = document.selectFirst("meta[property=og:title]");
      Element description =
          document.selectFirst("meta[property=og:description], meta[name=description]");
      String title = ogTitle == null ? document.title() : ogTitle.attr("content");
      return new NewsPages(
          id,
          title.replaceAll("\\s+[|–-]\\s+[^|–-]{2,30}$", "").replaceAll("\\s+", " ").strip(),
          description == null ? "" : description.attr("content").replaceAll("\\s+", " ").strip(),
          body.stream().map(String::strip).filter(line -> !line.isEmpty()).toList(),
          dump(document));
    }
  }

  /** What one gets by copying the whole page: text of every block on a line of its own. */
  private static String dump(Document document) {
    document.select("script, style, noscript, template, svg, iframe, select").remove();
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
          } else if (node instanceof Element element
              && (element.isBlock() || element.nameIs("br"))) {
            text.append('\n');
          }
        },
        document.body());
    return text.toString().replaceAll(" *\\n *", "\n").replaceAll("\\n{2,}", "\n").strip();
  }
}
