package org.careo.bench.quality;

import java.util.List;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** Reports made of single texts, for sets that annotate sentences. */
final class Texts {

  private Texts() {}

  /**
   * A report with one body segment.
   *
   * @param day ISO day of publication; empty = unknown
   */
  static Report report(String id, String text, Language language, String day) {
    Published published =
        day.isEmpty()
            ? Published.UNKNOWN
            : new Published(new DateRange(day, day), "set", new Span(0, 0));
    return new Report(
        id,
        id,
        "",
        language,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "set")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        published,
        "",
        List.of(),
        List.of());
  }
}
