package org.careo.clean.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself outside its text: meta elements by lower-case name, JSON-LD, the page
 * title and its own address.
 *
 * @param metas first content by lower-case name, property or itemprop
 * @param data JSON-LD of the article
 * @param pageTitle content of the title element
 * @param address canonical address, else og:url, else JSON-LD's; empty when absent
 */
record PageMetadata(Map<String, String> metas, LinkedData data, String pageTitle, String address) {
  private static final int MOST_METAS = 2_000;

  static PageMetadata of(Document document) {
    Map<String, String> metas = new LinkedHashMap<>();
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (content.isEmpty() || metas.size() >= MOST_METAS) {
        continue;
      }
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    LinkedData data = LinkedData.of(document);
    String canonical = "";
    for (Element link : document.getElementsByTag("link")) {
      if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
        canonical = link.attr("href").strip();
      }
    }
    String address =
        Stream.of(canonical, metas.getOrDefault("og:url", ""), data.address())
            .filter(PageMetadata::isAddress)
            .findFirst()
            .orElse("");
    Element title = document.head().getElementsByTag("title").first();
    return new PageMetadata(metas, data, title == null ? "" : title.text().strip(), address);
  }

  private static boolean isAddress(String text) {
    return (text.startsWith("http://") || text.startsWith("https://"))
        && text.length() < 2_000
        && text.indexOf('/', 8) > 0
        && text.length() > text.indexOf('/', 8) + 1;
  }

  /** The first of these that is there; empty when none is. */
  String meta(String... names) {
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        return content;
      }
    }
    return "";
  }

  /** Titles the page gives outside its text, the likeliest first; none empty. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (String title :
        List.of(
            data.headline(),
            meta("og:title"),
            meta("twitter:title", "dc.title", "title"),
            pageTitle)) {
      if (!title.isBlank()) {
        titles.add(title);
      }
    }
    return titles;
  }
}
