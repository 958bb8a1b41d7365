package org.careo.clean.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD (schema.org): the first node whose type is an article,
 * news, report or posting. Broken scripts are passed over.
 *
 * @param headline headline; empty when absent, like all that follow
 * @param body the article's text
 * @param published datePublished as written
 * @param modified dateModified as written
 * @param authors names in order
 * @param publisher name of the publisher
 * @param address url or mainEntityOfPage
 */
record LinkedData(
    String headline,
    String body,
    String published,
    String modified,
    List<String> authors,
    String publisher,
    String address) {
  static final LinkedData NONE = new LinkedData("", "", "", "", List.of(), "", "");

  private static final int MOST_SCRIPTS = 40;
  private static final int DEEPEST = 12;
  private static final int MOST_NODES = 5_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** Reads the scripts of a page. */
  static LinkedData of(Document document) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    int scripts = 0;
    for (Element script : document.getElementsByTag("script")) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (!type.contains("ld+json") || scripts++ >= MOST_SCRIPTS) {
        continue;
      }
      JsonNode root = parse(script.data());
      if (root != null) {
        gather(root, articles, others, 0, new int[] {0});
      }
    }
    LinkedData best = NONE;
    for (JsonNode node : articles) {
      LinkedData data = read(node);
      if (best.weight() < data.weight()) {
        best = data;
      }
    }
    if (best.equals(NONE)) {
      for (JsonNode node : others) {
        if (best.equals(NONE) && node.hasNonNull("datePublished")) {
          best = read(node);
        }
      }
    }
    return best;
  }

  /** How much a node says: the page's own article says more than a list's entries. */
  private int weight() {
    return (body.isEmpty() ? 0 : 4)
        + (headline.isEmpty() ? 0 : 2)
        + (published.isEmpty() ? 0 : 2)
        + (authors.isEmpty() ? 0 : 1)
        + (publisher.isEmpty() ? 0 : 1);
  }

  private static @Nullable JsonNode parse(String script) {
    String text = script.strip();
    int start = text.indexOf('{');
    int list = text.indexOf('[');
    if (list >= 0 && (start < 0 || list < start)) {
      start = list;
    }
    if (start < 0) {
      return null;
    }
    try {
      return MAPPER.readTree(text.substring(start));
    } catch (JsonProcessingException broken) {
      return null;
    }
  }

  private static void gather(
      JsonNode node, List<JsonNode> articles, List<JsonNode> others, int depth, int[] seen) {
    if (depth > DEEPEST || seen[0]++ > MOST_NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> gather(child, articles, others, depth + 1, seen));
    } else if (node.isObject()) {
      if (isArticle(node)) {
        articles.add(node);
      } else {
        others.add(node);
      }
      for (String key :
          List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate")) {
        JsonNode child = node.path(key);
        if (!isArticle(node) || key.equals("@graph")) {
          gather(child, articles, others, depth + 1, seen);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    for (String type : strings(node.path("@type"))) {
      String name = type.substring(type.lastIndexOf('/') + 1);
      if (name.endsWith("Article")
          || name.endsWith("Posting")
          || name.equals("Report")
          || name.equals("LiveBlogPosting")
          || name.equals("ClaimReview")) {
        return true;
      }
    }
    return false;
  }

  private static LinkedData read(JsonNode node) {
    String body = plain(text(node.path("articleBody")));
    return new LinkedData(
        plain(first(text(node.path("headline")), text(node.path("name")))),
        body,
        text(node.path("datePublished")),
        text(node.path("dateModified")),
        names(first(node.path("author"), node.path("creator"))),
        names(node.path("publisher")).stream().findFirst().orElse(""),
        first(text(node.path("url")), text(node.path("mainEntityOfPage"))));
  }

  private static JsonNode first(JsonNode one, JsonNode other) {
    return one.isMissingNode() || one.isNull() ? other : one;
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static List<String> names(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    if (node.isArray()) {
      node.forEach(child -> names.addAll(names(child)));
    } else if (node.isObject()) {
      names.addAll(strings(node.path("name")));
    } else {
      names.addAll(strings(node));
    }
    return names.stream().map(LinkedData::plain).filter(name -> !name.isEmpty()).toList();
  }

  private static String text(JsonNode node) {
    if (node.isObject()) {
      return strings(node.path("@id")).stream().findFirst().orElse("");
    }
    return String.join("\n", strings(node)).strip();
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isArray()) {
      for (JsonNode child : node) {
        if (child.isTextual()) {
          strings.add(child.asText());
        }
      }
    } else if (node.isValueNode() && !node.isNull()) {
      strings.add(node.asText());
    }
    return strings;
  }

  /** Markup and entities inside a JSON string are taken out. */
  private static String plain(String text) {
    String plain = text;
    if (plain.indexOf('&') >= 0) {
      plain = Parser.unescapeEntities(plain, false);
    }
    if (plain.indexOf('<') >= 0 && plain.indexOf('>') >= 0) {
      plain = Jsoup.parse(plain).wholeText();
    }
    return plain.strip();
  }
}
