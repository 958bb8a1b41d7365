package org.careo.bench.quality;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * Turns a text that is an article and nothing else into a report, a body segment a line: annotated
 * sets of the attribute stage are scored apart from cleaning.
 */
public final class PlainText {

  private PlainText() {}

  public static Report report(String id, String text, Language language) {
    return report(id, text, language, SegmentKind.BODY);
  }

  /**
   * @param kind kind of every segment
   */
  static Report report(String id, String text, Language language, SegmentKind kind) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        segments.add(new Segment(kind, new Span(from, to), 0, "line"));
      }
      start = end + 1;
    }
    return new Report(
        id,
        id,
        "",
        language,
        text,
        segments,
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        Published.UNKNOWN,
        "",
        List.of(),
        List.of());
  }
}
