package org.careo.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careo.clean.plain.PlainSegmenter;
import org.careo.clean.plain.Segmentation;
import org.careo.model.Field;
import org.careo.model.Published;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * The lines from a page's headline to its first paragraphs, read as those of a plain text are, for
 * pages that do not mark who signed them.
 *
 * @param author who signed; unknown when no line says so
 * @param published the day they give; unknown when they give none
 * @param lines the lines that say who signed, when, and what kind of text it is
 */
record PageHead(Field author, Published published, List<Segment> lines) {
  private static final PageHead NONE = new PageHead(Field.UNKNOWN, Published.UNKNOWN, List.of());
  private static final int PARAGRAPHS = 3;
  private static final int LONGEST = 6_000;
  private static final Set<SegmentKind> OWN =
      Set.of(
          SegmentKind.TITLE,
          SegmentKind.BODY,
          SegmentKind.LIST,
          SegmentKind.HEADING,
          SegmentKind.BYLINE,
          SegmentKind.DATE,
          SegmentKind.WIDGET);

  PageHead {
    lines = List.copyOf(lines);
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
    List<Segment> lines = new ArrayList<>();
    for (Segment segment : head.segments()) {
      lines.add(new Segment(segment.kind(), moved(segment.span(), start), 0, "line of a head"));
    }
    Field author = head.author();
    Published published = head.published();
    return new PageHead(
        author.isKnown()
            ? new Field(author.value(), author.basis(), moved(author.span(), start))
            : Field.UNKNOWN,
        published.range().isKnown()
            ? new Published(published.range(), published.basis(), moved(published.span(), start))
            : Published.UNKNOWN,
        lines);
  }

  private static Span moved(Span span, int by) {
    return new Span(by + span.start(), by + span.end());
  }

  /** The segments, with the lines that name who signed and when as bylines and dates. */
  List<Segment> mark(List<Segment> segments) {
    return segments.stream().map(this::marked).toList();
  }

  private Segment marked(Segment segment) {
    if (segment.kind() != SegmentKind.WIDGET && segment.kind() != SegmentKind.BODY) {
      return segment;
    }
    List<SegmentKind> kinds =
        lines.stream()
            .filter(line -> segment.span().contains(line.span()))
            .map(Segment::kind)
            .toList();
    boolean head =
        kinds.stream()
            .allMatch(
                kind ->
                    kind == SegmentKind.BYLINE
                        || kind == SegmentKind.DATE
                        || kind == SegmentKind.WIDGET);
    boolean signed = kinds.contains(SegmentKind.BYLINE);
    return head && (signed || kinds.contains(SegmentKind.DATE))
        ? new Segment(
            signed ? SegmentKind.BYLINE : SegmentKind.DATE, segment.span(), 0, "line of a head")
        : segment;
  }
}
