package org.careo.attribute;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.read.ReportReader;

/** Reports of invented text, a segment a line, for the tests of the attribute stage. */
final class Reports {
  private static final ReportReader READER = new ReportReader();
  private static final Attributor ATTRIBUTOR = new Attributor();

  private Reports() {}

  /** A line that begins with "TEASER " is a teaser, with "- " an item, every other body. */
  static Report of(Language language, String text) {
    return of(language, text, Field.UNKNOWN);
  }

  /** The same with who issued it. */
  static Report of(Language language, String text, Field outlet) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        SegmentKind kind =
            line.startsWith("TEASER ")
                ? SegmentKind.TEASER
                : line.startsWith("- ") ? SegmentKind.LIST : SegmentKind.BODY;
        segments.add(new Segment(kind, new Span(start, start + line.length()), 0, "line"));
      }
      start += line.length() + 1;
    }
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

  static List<Statement> statements(Report report) {
    return ATTRIBUTOR.attribute(report, READER.read(report));
  }

  static List<Statement> english(String text) {
    return statements(of(Language.ENGLISH, text));
  }

  static List<Statement> spanish(String text) {
    return statements(of(Language.SPANISH, text));
  }

  /** "source | cue | content" of every statement with a cue. */
  static List<String> attributions(List<Statement> statements, String text) {
    return statements.stream()
        .filter(statement -> !statement.cue().isEmpty())
        .map(
            statement ->
                words(statement.source(), text)
                    + " | "
                    + words(statement.cue(), text)
                    + " | "
                    + words(statement.content(), text))
        .toList();
  }

  static String words(List<Span> spans, String text) {
    return String.join(" + ", spans.stream().map(span -> span.of(text)).toList());
  }
}
