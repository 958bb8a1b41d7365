package org.careo.read;

import java.util.List;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** Reports of one segment, for tests. */
final class Reports {

  private Reports() {}

  static Report english(String text) {
    return of(text, Language.ENGLISH);
  }

  static Report spanish(String text) {
    return of(text, Language.SPANISH);
  }

  static Report of(String text, Language language) {
    return of(
        text,
        language,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "test")));
  }

  static Report of(String text, Language language, List<Segment> segments) {
    return of(text, language, segments, Field.UNKNOWN);
  }

  /** A report of a known outlet. */
  static Report of(String text, Language language, List<Segment> segments, Field outlet) {
    return new Report(
        "rtest",
        "test.txt",
        "",
        language,
        text,
        segments,
        Field.UNKNOWN,
        outlet,
        Field.UNKNOWN,
        Published.UNKNOWN,
        "",
        List.of(),
        List.of());
  }
}
