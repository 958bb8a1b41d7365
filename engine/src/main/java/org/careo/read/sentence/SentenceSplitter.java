package org.careo.read.sentence;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.Span;
import org.careo.read.base.Blocks;

/**
 * Finds the sentences of a report.
 *
 * <p>No sentence crosses a segment, a blank line, a line that stands for itself, a bullet or a
 * label before a colon ({@code "Dr. Ana Ruiz, analyst: …"}); a dateline stands apart. What has no
 * end for thousands of characters is cut, so that the stages that weigh the words of a sentence
 * against each other cost linear time. A heading in capitals that lost its line break stands apart
 * as well. One pass over the characters.
 */
public final class SentenceSplitter {
  /** In characters; what runs on longer is no prose, and is cut at the next blank or mark. */
  private static final int LONGEST = 4_000;

  private final Boundaries boundaries = new Boundaries();

  /**
   * A sentence before it is read.
   *
   * @param span without surrounding white space, not empty
   * @param segment index of its segment
   */
  public record Found(Span span, int segment) {}

  /** Sentences of all segments that are not foreign, in text order. */
  public List<Found> sentences(Report report) {
    List<Found> found = new ArrayList<>();
    List<Segment> segments = report.segments();
    for (int index = 0; index < segments.size(); index++) {
      Segment segment = segments.get(index);
      if (segment.kind().isForeign()) {
        continue;
      }
      for (Span sentence : sentences(report.text(), segment.span())) {
        found.add(new Found(sentence, index));
      }
    }
    return found;
  }

  /** Sentences inside one stretch of a text. */
  public List<Span> sentences(String text, Span stretch) {
    List<Span> sentences = new ArrayList<>();
    for (Span block : Blocks.of(text, stretch)) {
      int start = block.start();
      int dateline = Dateline.end(text, block);
      int label = dateline > start ? dateline : boundaries.labelEnd(text, block);
      if (label > start) {
        add(text, start, label, sentences);
        start = label;
      }
      start = afterHeading(text, start, block.end(), sentences);
      for (int at = start; at < block.end(); at++) {
        int end = boundaries.endAt(text, start, at, block.end());
        if (end <= at && at - start >= LONGEST && isSeam(text.charAt(at))) {
          end = at + 1;
        }
        if (end > at) {
          add(text, start, end, sentences);
          start = afterHeading(text, end, block.end(), sentences);
          at = start - 1;
        }
      }
      add(text, start, block.end(), sentences);
    }
    return sentences;
  }

  /** Sets a heading in capitals apart that opens a sentence; where the sentence itself begins. */
  private static int afterHeading(String text, int from, int to, List<Span> sentences) {
    int start = from;
    while (start < to && Blocks.isBlank(text.charAt(start))) {
      start++;
    }
    int end = CapitalHeading.end(text, start, to);
    if (end == start) {
      return from;
    }
    add(text, start, end, sentences);
    return end;
  }

  private static boolean isSeam(char letter) {
    return Blocks.isBlank(letter) || letter < 128 && !Character.isLetterOrDigit(letter);
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Blocks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blocks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
