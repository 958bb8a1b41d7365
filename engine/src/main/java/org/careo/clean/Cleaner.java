package org.careo.clean;

import org.careo.clean.page.PageCleaner;
import org.careo.model.Cleaned;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Original;

/**
 * Makes a report of an original: looks at the media type and hands it to the part that reads it.
 *
 * <p>Example: {@code new Cleaner().clean(original)}. Safe for use by several threads.
 */
public final class Cleaner {
  private final PageCleaner pages = new PageCleaner();
  private final TextCleaner texts = new TextCleaner();

  /**
   * Never throws for any input; the same bytes give the same report. A defect met on the way is an
   * {@link ErrorCategory#INTERNAL} failure of this one report.
   */
  public Cleaned clean(Original original) {
    try {
      return switch (original.mediaType()) {
        case "text/html", "application/xhtml+xml" -> pages.clean(original);
        default -> texts.clean(original);
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
}
