package org.careo.clean.page;

import java.util.ArrayList;
import java.util.List;
import org.careo.clean.plain.PlainSegmenter;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * The last lines of a page's article, read as those of a plain text are, for pages that do not mark
 * what tells of the author, whom to ask and what was corrected. They are read below the headline,
 * the byline and the first paragraph, so that they are known to be of the same house and signer.
 */
final class PageFoot {
  private static final int ABOVE = 1;
  private static final int LAST = 4;
  private static final int LONGEST = 600;

  private PageFoot() {}

  /** The segments, with the notes below the article as such. */
  static List<Segment> mark(String text, List<Segment> segments, int headline) {
    int last = segments.size() - 1;
    while (last >= 0 && !segments.get(last).kind().isArticle()) {
      last--;
    }
    List<Integer> read = read(segments, Math.max(0, headline), last);
    StringBuilder joined = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int index : read) {
      starts.add(joined.length());
      joined.append(segments.get(index).span().of(text)).append("\n\n");
    }
    List<Segment> notes =
        new PlainSegmenter().notes(joined.toString(), signed(segments, read, starts));
    List<Segment> marked = new ArrayList<>(segments);
    for (int position = Math.max(0, read.size() - LAST); position < read.size(); position++) {
      Segment segment = segments.get(read.get(position));
      int start = starts.get(position);
      Span span = new Span(start, start + segment.span().length());
      if (segment.span().length() > LONGEST || !mayBeNote(segment)) {
        continue;
      }
      for (Segment note : notes) {
        if (note.span().equals(span)) {
          marked.set(
              read.get(position), new Segment(note.kind(), segment.span(), 0, "line of a foot"));
        }
      }
    }
    return marked;
  }

  /** Numbers of the segments to be read: the head, the first paragraph and the last lines. */
  private static List<Integer> read(List<Segment> segments, int headline, int last) {
    List<Integer> read = new ArrayList<>();
    int article = 0;
    for (int index = headline; index <= Math.min(last + 1, segments.size() - 1); index++) {
      Segment segment = segments.get(index);
      boolean foot = index > last - LAST;
      boolean head =
          segment.kind() == SegmentKind.TITLE
              || segment.kind() == SegmentKind.BYLINE
              || segment.kind() == SegmentKind.BODY;
      if (foot && (segment.kind().isArticle() || mayBeNote(segment)) || head && article < ABOVE) {
        read.add(index);
        article += segment.kind() == SegmentKind.BODY ? 1 : 0;
      }
    }
    return read;
  }

  /** The bylines among them, where they stand in the joined text. */
  private static List<Segment> signed(
      List<Segment> segments, List<Integer> read, List<Integer> starts) {
    List<Segment> marks = new ArrayList<>();
    for (int position = 0; position < read.size(); position++) {
      Segment segment = segments.get(read.get(position));
      if (segment.kind() == SegmentKind.BYLINE) {
        int start = starts.get(position);
        Span span = new Span(start, start + segment.span().length());
        marks.add(new Segment(SegmentKind.BYLINE, span, 0, segment.rule()));
      }
    }
    return marks;
  }

  private static boolean mayBeNote(Segment segment) {
    return segment.kind() == SegmentKind.BODY
        || segment.kind() == SegmentKind.WIDGET
            && (segment.rule().equals("outside the article")
                || segment.rule().equals("names: footer"));
  }
}
