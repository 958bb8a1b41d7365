package org.careo.clean.page;

import org.careo.model.SegmentKind;

/**
 * What the name or the kind of an element says about everything inside it, in the order in which
 * the names are tried (file {@code class-tokens.txt}).
 */
enum Role {
  /** Nothing is said. */
  NONE(SegmentKind.WIDGET, 0),
  /** The article's own container. */
  BODY(SegmentKind.WIDGET, 0),
  COMMENTS(SegmentKind.WIDGET, 2),
  RELATED(SegmentKind.TEASER, 2),
  ADVERTISEMENT(SegmentKind.ADVERTISEMENT, 2),
  NEWSLETTER(SegmentKind.WIDGET, 2),
  SHARE(SegmentKind.WIDGET, 2),
  NAVIGATION(SegmentKind.WIDGET, 2),
  FOOTER(SegmentKind.WIDGET, 2),
  CONSENT(SegmentKind.WIDGET, 2),
  TOOLS(SegmentKind.WIDGET, 2),
  AUTHOR_NOTE(SegmentKind.AUTHOR_NOTE, 2),
  BYLINE(SegmentKind.BYLINE, 1),
  DATE(SegmentKind.DATE, 1),
  CAPTION(SegmentKind.CAPTION, 2),
  REFERENCES(SegmentKind.REFERENCES, 2),
  SIDEBAR(SegmentKind.WIDGET, 1),
  /** Not shown by the browser. */
  HIDDEN(SegmentKind.WIDGET, 2),
  /** Input fields and buttons. */
  FORM(SegmentKind.WIDGET, 1);

  private final SegmentKind kind;
  private final int strength;

  Role(SegmentKind kind, int strength) {
    this.kind = kind;
    this.strength = strength;
  }

  /** Kind of the segments inside when they are not the article's. */
  SegmentKind kind() {
    return kind;
  }

  /** Whether prose inside is not the article's. */
  boolean isForeign() {
    return strength == 2;
  }

  /** Whether it speaks against prose inside, without settling it. */
  boolean isDoubtful() {
    return strength == 1;
  }
}
