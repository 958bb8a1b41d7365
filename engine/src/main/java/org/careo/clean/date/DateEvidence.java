package org.careo.clean.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.model.Span;

/**
 * What a page says about its own date.
 *
 * @param address the page's own address as it gives it; empty = unknown
 * @param published datePublished of JSON-LD as written; empty = absent
 * @param modified dateModified of JSON-LD as written; empty = absent
 * @param metas meta elements by lower-case name
 * @param marked elements marked up as a date, in document order
 * @param lines lines of the page, in document order
 * @param scripted datePublished found in other scripts of the page; empty = absent
 * @param order how the page orders figures
 */
public record DateEvidence(
    String address,
    String published,
    String modified,
    Map<String, String> metas,
    List<Marked> marked,
    List<Line> lines,
    String scripted,
    WrittenDate.Order order) {

  /** The day an attribute gives: its local date as written, whatever the zone. */
  Optional<LocalDate> day(String value) {
    return value.isBlank() || value.length() > 200
        ? Optional.empty()
        : WrittenDate.first(value, order).map(WrittenDate::date);
  }

  /**
   * An element marked up as a date.
   *
   * @param value its datetime, content or title attribute; empty when it has none
   * @param text its text
   * @param names class, id and itemprop in lower case
   * @param place where it stands
   * @param line number of the line in {@code lines} it is part of; -1 when unknown
   */
  public record Marked(String value, String text, String names, Place place, int line) {}

  /**
   * A line of the page.
   *
   * @param text its words
   * @param span where it stands in the report's text
   * @param place where on the page
   * @param named whether its element is named as a date or a byline
   * @param cued whether the line before, alone, says that a date of publication follows
   */
  public record Line(String text, Span span, Place place, boolean named, boolean cued) {}

  /** Where on a page something stands. */
  public enum Place {
    /** Around the headline: above it by little, or between it and the text. */
    HEAD,
    ARTICLE,
    /** Close below the article. */
    TAIL,
    /** Elsewhere. */
    FAR,
    /** In a column beside the article. */
    SIDE,
    /** In a box of other stories, of comments, of the page's frame. */
    FOREIGN
  }
}
