package org.careo.clean;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careo.clean.page.PageCleaner;
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

/**
 * Makes a report of an original: looks at the media type and hands it to the part that reads it.
 *
 * <p>Example: {@code new Cleaner().clean(original)}. Safe for use by several threads.
 */
public final class Cleaner {
  private final PageCleaner pages = new PageCleaner();

  /**
   * Never throws for any input; the same bytes give the same report. A defect met on the way is an
   * {@link ErrorCategory#INTERNAL} failure of this one report.
   */
  public Cleaned clean(Original original) {
    try {
      return switch (original.mediaType()) {
        case "text/html", "application/xhtml+xml" -> pages.clean(original);
        default -> plain(original);
      };
    } catch (RuntimeException | StackOverflowError defect) {
      return new Cleaned.Unreadable(
          original.reportId(),
          original.file(),
          original.sha256(),
          new Failure(
              ErrorCategory.INTERNAL, "could not be cleaned because of a defect: " + defect));
    }
  }

  private static Cleaned plain(Original original) {
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
