package org.careo.bench.quality;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** Reports made of single texts, for sets that annotate sentences, and spans in them. */
public final class Texts {

  private Texts() {}

  /**
   * A report with one body segment.
   *
   * @param day ISO day of publication; empty = unknown
   */
  public static Report report(String id, String text, Language language, String day) {
    Published published =
        day.isEmpty()
            ? Published.UNKNOWN
            : new Published(new DateRange(day, day), "set", new Span(0, 0));
    return new Report(
        id,
        id,
        "",
        language,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "set")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        published,
        "",
        List.of(),
        List.of());
  }

  /** Span in UTF-16 units of words whose offsets are in code points. */
  public static Span span(String text, int start, int end) {
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  /** Spans of the pieces that the BRAT annotation tool writes as {@code START END;START END}. */
  public static List<Span> pieces(String text, String offsets) {
    List<Span> pieces = new ArrayList<>();
    for (String piece : offsets.split(";", -1)) {
      String[] ends = piece.strip().split(" ", -1);
      pieces.add(span(text, Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return pieces;
  }
}
