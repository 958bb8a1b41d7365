package org.careo.model;

import java.util.List;

/**
 * Why two things were put in relation.
 *
 * @param kind which rule or feature: "shared words", "quotation", "story id", "credit", "figure",
 *     "slip", …
 * @param a words in the first report
 * @param b words in the second report
 * @param weight log-likelihood ratio (natural logarithm) or rule weight; positive speaks for the
 *     relation
 * @param note one sentence for a reader; empty when the words say it
 */
public record Evidence(String kind, List<Span> a, List<Span> b, double weight, String note) {
  public Evidence {
    a = PackedSpans.of(a);
    b = PackedSpans.of(b);
  }
}
