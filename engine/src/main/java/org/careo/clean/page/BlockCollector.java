package org.careo.clean.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.careo.model.Link;
import org.careo.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks: text runs on until a block element begins or ends, or until a line break
 * that ends a paragraph. Scripts, styles, drawings and embedded frames hold no text. One pass over
 * the nodes; a page with too many of them is cut off there.
 */
final class BlockCollector implements NodeVisitor {
  private static final int MOST_NODES = 1_500_000;
  private static final int LONGEST_TEXT = 8_000_000;

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "head",
          "map",
          "datalist",
          "applet",
          "frameset",
          "noframes");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "label",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i");

  private final PageLexicon lexicon;
  private final List<Context> contexts = new ArrayList<>();
  private final List<Raw> raws = new ArrayList<>();
  private final StringBuilder page = new StringBuilder();
  private final Deque<Context> open = new ArrayDeque<>();
  private final Deque<Element> unseen = new ArrayDeque<>();

  /** The embedded post we are in: a post with its signature is one block. */
  private @Nullable Element post;

  private final StringBuilder current = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private boolean spacePending;
  private boolean breakPending;
  private int linkDepth;
  private int linkStart;
  private String linkAddress = "";
  private int linkCharacters;
  private int emphasisDepth;
  private int emphasisCharacters;
  private int silentDepth;
  private int nodes;
  private boolean truncated;

  private BlockCollector(PageLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The blocks below an element. */
  static Page collect(Element root, PageLexicon lexicon) {
    BlockCollector collector = new BlockCollector(lexicon);
    Context top = Context.root(root);
    collector.contexts.add(top);
    collector.open.push(top);
    for (Node child : root.childNodes()) {
      NodeTraversor.traverse(collector, child);
    }
    collector.flush();
    return PageBuilder.build(
        collector.page.toString(),
        collector.raws,
        collector.contexts,
        lexicon,
        collector.truncated);
  }

  /** A block before the page's language is known. */
  record Raw(
      Context context,
      String text,
      Span span,
      int linkCharacters,
      int emphasisCharacters,
      List<Link> links) {}

  @Override
  public void head(Node node, int depth) {
    nodes++;
    if (nodes > MOST_NODES || page.length() > LONGEST_TEXT) {
      truncated = true;
      return;
    }
    if (node instanceof TextNode text) {
      if (silentDepth == 0) {
        append(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (!unseen.isEmpty() && unseen.peek() == element) {
      unseen.pop();
      silentDepth = Math.max(0, silentDepth - 1);
    } else if (SILENT.contains(tag)) {
      silentDepth = Math.max(0, silentDepth - 1);
    } else if (silentDepth > 0) {
      return;
    } else if (tag.equals("a")) {
      closeLink();
      linkDepth = Math.max(0, linkDepth - 1);
    } else if (EMPHASIS.contains(tag)) {
      emphasisDepth = Math.max(0, emphasisDepth - 1);
    }
    if (post != null && BLOCKS.contains(tag)) {
      spacePending = true;
    }
    Context innermost = open.peek();
    if (innermost != null && innermost.element == element) {
      flush();
      open.pop();
      post = post == element ? null : post;
    }
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      silentDepth++;
      return;
    }
    if (silentDepth > 0) {
      return;
    }
    if (!BLOCKS.contains(tag) && ElementRoles.isUnseen(element)) {
      silentDepth++;
      unseen.push(element);
      return;
    }
    if (tag.equals("br")) {
      lineBreak();
    } else if (tag.equals("a")) {
      linkDepth++;
      if (element.previousSibling() instanceof Element before && before.normalName().equals("a")) {
        spacePending = true;
      }
      if (linkDepth == 1) {
        linkStart = -1;
        linkAddress = element.attr("href").strip();
      }
    } else if (EMPHASIS.contains(tag)) {
      emphasisDepth++;
    }
    if (post != null) {
      spacePending = true;
    } else if (isBlock(element, tag)) {
      flush();
      post = ElementRoles.isPost(element, tag) ? element : null;
      Context parent = open.element();
      Context context =
          new Context(contexts.size(), parent, element, ElementRoles.of(element, tag, lexicon));
      contexts.add(context);
      open.push(context);
    }
  }

  private static boolean isBlock(Element element, String tag) {
    if (tag.equals("button") || tag.equals("label")) {
      return element.hasText();
    }
    if (BLOCKS.contains(tag)) {
      return true;
    }
    if (tag.indexOf('-') > 0) {
      return element.childrenSize() > 0;
    }
    return tag.equals("span") && ElementRoles.standsAlone(element);
  }

  /**
   * Two breaks end a paragraph, and so does one after a sentence or before a new line's capital.
   */
  private void lineBreak() {
    if (post != null) {
      spacePending = true;
    } else if (breakPending) {
      flush();
    } else {
      breakPending = true;
      spacePending = true;
    }
  }

  private void append(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u202f') {
        spacePending = true;
      } else if (!isInvisible(letter)) {
        put(letter);
      }
    }
  }

  private void put(char letter) {
    if (breakPending) {
      if (endsSentence() || Character.isUpperCase(letter) || Character.isDigit(letter)) {
        flush();
      }
      breakPending = false;
    }
    if (spacePending) {
      if (!current.isEmpty()) {
        current.append(' ');
      }
      spacePending = false;
    }
    if (linkDepth > 0) {
      linkCharacters++;
      if (linkStart < 0) {
        linkStart = current.length();
      }
    }
    if (emphasisDepth > 0) {
      emphasisCharacters++;
    }
    current.append(letter);
  }

  private boolean endsSentence() {
    int last = current.length() - 1;
    while (last >= 0 && "\"'”’»)".indexOf(current.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…。".indexOf(current.charAt(last)) >= 0;
  }

  /** Soft hyphens, zero-width marks and control characters are for setting, not for reading. */
  private static boolean isInvisible(char letter) {
    return letter == '\u00ad'
        || letter == '\u200b'
        || letter == '\u2060'
        || letter == '\ufeff'
        || Character.isISOControl(letter);
  }

  private void closeLink() {
    if (linkDepth == 1 && linkStart >= 0 && linkStart < current.length()) {
      links.add(new Link(new Span(linkStart, current.length()), linkAddress));
    }
    if (linkDepth == 1) {
      linkStart = -1;
    }
  }

  private void flush() {
    spacePending = false;
    breakPending = false;
    if (!current.isEmpty()) {
      closeLink();
      int start = page.length();
      page.append(current);
      List<Link> moved =
          links.stream()
              .map(
                  link ->
                      new Link(
                          new Span(start + link.span().start(), start + link.span().end()),
                          link.url()))
              .toList();
      raws.add(
          new Raw(
              open.element(),
              current.toString(),
              new Span(start, page.length()),
              linkCharacters,
              emphasisCharacters,
              moved));
      page.append('\n');
      current.setLength(0);
      links.clear();
    }
    linkStart = -1;
    linkCharacters = 0;
    emphasisCharacters = 0;
  }
}
