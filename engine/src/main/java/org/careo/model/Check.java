package org.careo.model;

import java.util.List;

/**
 * A finding of a desk check, with its passages.
 *
 * @param id stable id
 * @param kind which check: "title clash", "one address, two titles", "citation year", …
 * @param passages the words, usually two
 * @param sentence explanation in English
 * @param frase the same in Spanish
 */
public record Check(String id, String kind, List<Passage> passages, String sentence, String frase) {
  public Check {
    passages = List.copyOf(passages);
  }

  /**
   * Words in a report.
   *
   * @param report its id
   * @param span where
   */
  public record Passage(String report, Span span) {}
}
