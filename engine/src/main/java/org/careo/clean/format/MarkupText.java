package org.careo.clean.format;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Text of an HTML mail: a paragraph a block element. Web pages have their own part. */
final class MarkupText {

  private MarkupText() {}

  static String of(String html) {
    Document document = Jsoup.parse(html);
    document.select("script, style, noscript, template, head").remove();
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
          } else if (node instanceof Element element
              && (element.isBlock() || element.nameIs("br") || element.nameIs("td"))) {
            text.append('\n');
          }
        },
        document);
    return text.toString().replaceAll("[ \u00A0]*\\n[ \\n\u00A0]*", "\n\n").strip();
  }
}
