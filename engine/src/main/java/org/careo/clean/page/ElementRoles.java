package org.careo.clean.page;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What an element says about the text inside it by its kind, its names and its style. */
final class ElementRoles {

  private ElementRoles() {}

  static Role of(Element element, String tag, PageLexicon lexicon) {
    if (tag.equals("body") || tag.equals("html")) {
      return Role.NONE;
    }
    if (isPost(element, tag)) {
      return Role.NONE;
    }
    Attributes attributes = element.attributes();
    if (isHidden(attributes)) {
      return Role.HIDDEN;
    }
    Role byTag = byTag(tag, element);
    if (byTag != Role.NONE) {
      return byTag;
    }
    if (attributes.isEmpty()) {
      return Role.NONE;
    }
    String property = attributes.get("itemprop");
    if (property.equals("articleBody")) {
      return Role.BODY;
    }
    Role byRole = byAriaRole(attributes.get("role"));
    if (byRole != Role.NONE) {
      return byRole;
    }
    return lexicon.role(
        attributes.get("class")
            + ' '
            + attributes.get("id")
            + ' '
            + attributes.get("data-testid")
            + ' '
            + attributes.get("data-component")
            + ' '
            + attributes.get("aria-label"));
  }

  private static Role byTag(String tag, Element element) {
    return switch (tag) {
      case "nav", "menu", "dialog" -> Role.NAVIGATION;
      case "footer" ->
          element.closest("article, main, blockquote") == null ? Role.FOOTER : Role.NONE;
      case "aside" -> Role.SIDEBAR;
      case "figcaption", "caption" -> Role.CAPTION;
      case "button", "select", "textarea", "option", "label" -> Role.TOOLS;
      case "form" -> Role.FORM;
      default -> Role.NONE;
    };
  }

  private static Role byAriaRole(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar", "search", "tablist", "toolbar" -> Role.NAVIGATION;
      case "dialog", "alertdialog", "alert" -> Role.CONSENT;
      case "contentinfo" -> Role.FOOTER;
      case "complementary" -> Role.SIDEBAR;
      default -> Role.NONE;
    };
  }

  private static boolean isHidden(Attributes attributes) {
    return attributes.hasKey("hidden")
        || attributes.get("aria-hidden").equals("true")
        || hasStyle(attributes, "display:none", "visibility:hidden");
  }

  /** Whether an element inside a line is not shown, or only read out to those who do not see. */
  static boolean isUnseen(Element element) {
    Attributes attributes = element.attributes();
    if (attributes.isEmpty()) {
      return false;
    }
    if (attributes.hasKey("hidden")
        || hasStyle(attributes, "display:none", "visibility:hidden", "clip:rect(0")) {
      return true;
    }
    String names = attributes.get("class");
    return names.contains("sr-only")
        || names.contains("visually-hidden")
        || names.contains("visuallyhidden")
        || names.contains("screen-reader-text");
  }

  private static boolean hasStyle(Attributes attributes, String... wanted) {
    String style = attributes.get("style");
    if (style.isEmpty() || style.length() > 2_000) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    for (String one : wanted) {
      if (plain.contains(one)) {
        return true;
      }
    }
    return false;
  }

  /** A post of a social network set into the page: a quotation with its signature. */
  static boolean isPost(Element element, String tag) {
    if (!tag.equals("blockquote")) {
      return false;
    }
    String names = element.className();
    return names.contains("twitter-")
        || names.contains("instagram-")
        || names.contains("tiktok-")
        || names.contains("bluesky-")
        || names.contains("mastodon-");
  }

  /** A span shown as a block by its names: a byline or a date beside the text. */
  static boolean standsAlone(Element element) {
    return element.className().toLowerCase(Locale.ROOT).contains("caption");
  }
}
