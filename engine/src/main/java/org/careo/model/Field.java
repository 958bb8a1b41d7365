package org.careo.model;

/**
 * A piece of information about a report with the reason for it.
 *
 * @param value the value; empty = unknown
 * @param basis where it comes from: "json-ld", "meta", "byline", "first line", …; empty when
 *     unknown
 * @param span where it stands in the text; an empty span at 0 when it stands outside (in markup, a
 *     file name)
 */
public record Field(String value, String basis, Span span) {
  public static final Field UNKNOWN = new Field("", "", new Span(0, 0));

  public boolean isKnown() {
    return !value.isEmpty();
  }
}
