package org.careo.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careo.clean.plain.PlainSegmenter;
import org.careo.clean.plain.Segmentation;
import org.careo.model.Field;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * The lines from a page's headline to its first paragraphs, read as those of a plain text are, for
 * pages that do not mark who signed them.
 *
 * @param author who signed; unknown when no line says so
 * @param bylines where the lines stand that name who signed
 */
record PageHead(Field author, List<Span> bylines) {
  private static final PageHead NONE = new PageHead(Field.UNKNOWN, List.of());
  private static final int PARAGRAPHS = 3;
  private static final int LONGEST = 6_000;
  private static final Set<SegmentKind> OWN =
      Set.of(
          SegmentKind.TITLE,
          SegmentKind.BODY,
          SegmentKind.HEADING,
          SegmentKind.BYLINE,
          SegmentKind.DATE,
          SegmentKind.WIDGET);

  PageHead {
    bylines = List.copyOf(bylines);
  }

  /** The head of the page whose headline has the number among the segments. */
  static PageHead of(String text, List<Segment> segments, int headline) {
    if (headline < 0) {
      return NONE;
    }
    int start = segments.get(headline).span().start();
    int end = start;
    int paragraphs = 0;
    for (int index = headline; index < segments.size() && paragraphs < PARAGRAPHS; index++) {
      Segment segment = segments.get(index);
      if (!OWN.contains(segment.kind()) || segment.span().end() - start > LONGEST) {
        break;
      }
      end = segment.span().end();
      paragraphs += segment.kind() == SegmentKind.BODY ? 1 : 0;
    }
    if (paragraphs == 0) {
      return NONE;
    }
    Segmentation head = new PlainSegmenter().segment(text.substring(start, end), List.of());
    List<Span> bylines = new ArrayList<>();
    for (Segment segment : head.segments()) {
      if (segment.kind() == SegmentKind.BYLINE) {
        bylines.add(new Span(start + segment.span().start(), start + segment.span().end()));
      }
    }
    Field author = head.author();
    Span span = new Span(start + author.span().start(), start + author.span().end());
    return new PageHead(
        author.isKnown() ? new Field(author.value(), author.basis(), span) : Field.UNKNOWN,
        bylines);
  }

  /** The segments, with the lines that name who signed as bylines. */
  List<Segment> mark(List<Segment> segments) {
    return segments.stream()
        .map(
            segment ->
                bylines.stream().anyMatch(segment.span()::equals)
                        && (segment.kind() == SegmentKind.WIDGET
                            || segment.kind() == SegmentKind.BODY)
                    ? new Segment(SegmentKind.BYLINE, segment.span(), 0, "line of a head")
                    : segment)
        .toList();
  }
}
