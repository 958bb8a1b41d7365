package org.careo.picture.series;

import java.util.List;
import java.util.Locale;
import org.careo.model.Span;

/**
 * What the tables say to one figure or superlative of a report.
 *
 * @param report id of the report
 * @param span the words
 * @param verdict the verdict
 * @param readings all readings tried, in the order of the words that speak for them
 * @param note what a reader must know: the span of the record, the neighbouring key; may be empty
 */
public record Finding(
    String report, Span span, Verdict verdict, List<Trial> readings, String note) {
  public Finding {
    readings = List.copyOf(readings);
  }

  /** Whether the words agree with the table. */
  public enum Verdict {
    HOLDS,
    FAILS,
    HOLDS_ONLY_UNDER_A_READING,
    DRIFT,
    OUTSIDE_COVERAGE;

    /** In words: "holds only under a reading". */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One reading of the words.
   *
   * @param measure measure of the series
   * @param place place key
   * @param period month or months
   * @param operation level, change, share, rank, sum with its baseline
   * @param value what the table gives; NaN = no value
   * @param unit unit of that value
   * @param holds whether the words agree with it
   */
  public record Trial(
      String measure,
      String place,
      String period,
      String operation,
      double value,
      String unit,
      boolean holds) {}
}
