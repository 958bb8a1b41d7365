package org.careo.model;

/** What a stretch of a report's text is. */
public enum SegmentKind {
  TITLE("title", true),
  BYLINE("byline", false),
  DATE("date", false),
  HEADING("heading", true),
  BODY("body", true),
  QUOTE("quote", true),
  CAPTION("caption", false),
  LIST("list", true),
  REFERENCES("references", false),
  AUTHOR_NOTE("author note", false),
  EDITORS_NOTE("editor's note", false),
  TEASER("teaser", false),
  ADVERTISEMENT("advertisement", false),
  WIDGET("widget", false);

  private final String label;
  private final boolean article;

  SegmentKind(String label, boolean article) {
    this.label = label;
    this.article = article;
  }

  /** The word used in exports and on pages. */
  public String label() {
    return label;
  }

  /** Whether the stretch is the report's own account, so that statements may come from it. */
  public boolean isArticle() {
    return article;
  }

  /**
   * Whether the stretch belongs to the page and not to the report: nothing in it may become a
   * statement.
   */
  public boolean isForeign() {
    return this == TEASER || this == ADVERTISEMENT || this == WIDGET;
  }
}
