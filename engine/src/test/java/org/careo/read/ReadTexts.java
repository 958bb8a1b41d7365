package org.careo.read;

import java.util.List;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** Reports of one body segment for tests of reading. */
public final class ReadTexts {

  private ReadTexts() {}

  public static Report report(String text, Language language, DateRange published) {
    return new Report(
        "report",
        "report.txt",
        "",
        language,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "test")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        published.isKnown() ? new Published(published, "test", new Span(0, 0)) : Published.UNKNOWN,
        "",
        List.of(),
        List.of());
  }
}
