package org.careo.clean;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careo.model.Cleaned;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Original;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** Makes a report of an original. */
public final class Cleaner {

  /** Never throws for any input; the same bytes give the same report. */
  public Cleaned clean(Original original) {
    String text = new String(original.bytes(), StandardCharsets.UTF_8);
    return new Cleaned.Readable(
        new Report(
            original.reportId(),
            original.file(),
            original.sha256(),
            Language.ENGLISH,
            text,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "whole text")),
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            Published.UNKNOWN,
            "",
            List.of(),
            List.of()));
  }
}
