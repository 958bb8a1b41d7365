package org.careo.clean.page;

import org.jsoup.nodes.Element;

/**
 * An element that holds text, with what it says about that text. Contexts are numbered in document
 * order, a parent before its children.
 */
final class Context {
  final int number;
  final int parent;
  final int depth;
  final Element element;
  final String tag;
  final Role role;

  /** Whether an ancestor or the element itself is of this kind. */
  final boolean inQuote;

  final boolean inList;
  final boolean inTable;
  final boolean inFigure;

  /** Level 1 to 6 inside a heading, else 0. */
  final int headingLevel;

  /** The root, parent of the body element. */
  static Context root(Element element) {
    return new Context(element);
  }

  private Context(Element element) {
    number = 0;
    parent = -1;
    depth = 0;
    this.element = element;
    tag = element.normalName();
    role = Role.NONE;
    inQuote = false;
    inList = false;
    inTable = false;
    inFigure = false;
    headingLevel = 0;
  }

  Context(int number, Context parent, Element element, Role role) {
    this.number = number;
    this.parent = parent.number;
    this.depth = parent.depth + 1;
    this.element = element;
    this.tag = element.normalName();
    this.role = role;
    inQuote = parent.inQuote || tag.equals("blockquote") || tag.equals("q");
    inList = parent.inList || tag.equals("ul") || tag.equals("ol") || tag.equals("dl");
    inTable = parent.inTable || tag.equals("table");
    inFigure = parent.inFigure || tag.equals("figure") || tag.equals("figcaption");
    headingLevel =
        tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
            ? tag.charAt(1) - '0'
            : parent.headingLevel;
  }
}
