package org.careo.model;

/**
 * When a report was published, as far as its own original tells.
 *
 * @param range the days it may be; {@link DateRange#UNKNOWN} when nothing tells
 * @param basis the evidence that decided: "json-ld", "meta", "time element", "url", "byline", "mail
 *     header", …
 * @param span where the date stands in the text; an empty span at 0 when outside
 */
public record Published(DateRange range, String basis, Span span) {
  public static final Published UNKNOWN = new Published(DateRange.UNKNOWN, "", new Span(0, 0));
}
