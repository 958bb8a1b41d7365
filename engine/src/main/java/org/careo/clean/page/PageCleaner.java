package org.careo.clean.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.careo.model.Cleaned;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Original;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.jsoup.Jsoup;

/** Makes a report of an HTML page. */
public final class PageCleaner {

  /** Never throws for any bytes. */
  public Cleaned clean(Original original) {
    try {
      String text = Jsoup.parse(new ByteArrayInputStream(original.bytes()), null, "").text();
      return new Cleaned.Readable(
          new Report(
              original.reportId(),
              original.file(),
              original.sha256(),
              Language.UNKNOWN,
              text,
              List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "whole page")),
              Field.UNKNOWN,
              Field.UNKNOWN,
              Field.UNKNOWN,
              Published.UNKNOWN,
              "",
              List.of(),
              List.of()));
    } catch (IOException failed) {
      return new Cleaned.Unreadable(
          original.reportId(),
          original.file(),
          original.sha256(),
          new Failure(ErrorCategory.UNREADABLE, "cannot be parsed: " + failed.getMessage()));
    }
  }
}
