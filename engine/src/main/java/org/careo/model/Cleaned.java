package org.careo.model;

/** What cleaning an original gives: a report, or the reason there is none. */
public sealed interface Cleaned {
  /** Id the report has or would have had. */
  String id();

  /** A report that can be read. */
  record Readable(Report report) implements Cleaned {
    @Override
    public String id() {
      return report.id();
    }
  }

  /**
   * An original that holds no text that can be read; it stays in the case with the reason.
   *
   * @param id the report's id
   * @param file its name
   * @param sha256 hash of the original
   * @param failure why
   */
  record Unreadable(String id, String file, String sha256, Failure failure) implements Cleaned {}
}
