package org.careo.trace.credit;

import org.careo.model.Span;

/**
 * That a report names an outlet as where something comes from.
 *
 * @param outlet key of the outlet: that of the list of outlets, else its web address or its name in
 *     lower case with hyphens
 * @param name the outlet's name for a reader
 * @param kind how it is credited
 * @param span the words that credit it; empty span at 0 when they stand outside the text
 */
public record Credit(String outlet, String name, Kind kind, Span span) {

  /** How an outlet is credited. */
  public enum Kind {
    /** The whole report: "Source: …", "first published in …". */
    SOURCE,
    /** The agency in the dateline or byline. */
    AGENCY,
    /** One of a list of sources. */
    SOURCE_LIST,
    /** Something in the report: "… reported". */
    REPORTED,
    /** Somebody spoke to it: "told …". */
    TOLD,
    /** An entry of the references. */
    REFERENCE,
    /** A link in the article. */
    LINK,
    /** Its own outlet was told, saw or obtained something. */
    OWN;

    /** Whether it speaks of the report as a whole. */
    public boolean isWhole() {
      return this == SOURCE || this == AGENCY || this == SOURCE_LIST;
    }
  }
}
