package org.careo;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.Attributor;
import org.careo.model.Account;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.ReportReader;

/** Accounts of invented text, a body segment a line, for the tests of the later stages. */
public final class InventedAccount {
  private static final ReportReader READER = new ReportReader();
  private static final Attributor ATTRIBUTOR = new Attributor();

  private InventedAccount() {}

  /**
   * A report that was read and whose statements were found.
   *
   * @param day day of publication; empty = unknown
   */
  public static Account read(String id, String text, Language language, String outlet, String day) {
    return read(report(id, text, language, outlet, day));
  }

  /** A report with what is read in it and said by it. */
  public static Account read(Report report) {
    Reading reading = READER.read(report);
    return new Account(report, reading, ATTRIBUTOR.attribute(report, reading));
  }

  /** An English report of no known day with a bibliography, an entry a line. */
  public static Account citing(String id, String body, String... entries) {
    String text = body + "\n" + String.join("\n", entries);
    List<Segment> segments =
        List.of(
            new Segment(SegmentKind.BODY, new Span(0, body.length()), 0, "body"),
            new Segment(
                SegmentKind.REFERENCES,
                new Span(body.length() + 1, text.length()),
                0,
                "references"));
    return read(report(id, text, Language.ENGLISH, "Outlet " + id, "", segments));
  }

  /** The report alone. */
  public static Report report(
      String id, String text, Language language, String outlet, String day) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        segments.add(
            new Segment(SegmentKind.BODY, new Span(start, start + line.length()), 0, "line"));
      }
      start += line.length() + 1;
    }
    return report(id, text, language, outlet, day, segments);
  }

  /** The report alone, cut as given. */
  public static Report report(
      String id,
      String text,
      Language language,
      String outlet,
      String day,
      List<Segment> segments) {
    Span nowhere = new Span(0, 0);
    return new Report(
        id,
        id + ".txt",
        "",
        language,
        text,
        segments,
        Field.UNKNOWN,
        outlet.isEmpty() ? Field.UNKNOWN : new Field(outlet, "meta", nowhere),
        Field.UNKNOWN,
        day.isEmpty()
            ? Published.UNKNOWN
            : new Published(new DateRange(day, day), "byline", nowhere),
        "",
        List.of(),
        List.of());
  }
}
