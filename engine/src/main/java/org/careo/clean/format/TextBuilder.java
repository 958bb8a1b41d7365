package org.careo.clean.format;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** Puts a text together paragraph by paragraph and remembers those whose kind is known. */
final class TextBuilder {
  static final int LONGEST = 50_000_000;

  private final StringBuilder text = new StringBuilder();
  private final List<Segment> marks = new ArrayList<>();

  /** Adds a paragraph, two line ends after the one before. */
  Span add(String paragraph) {
    String words = clean(paragraph);
    if (words.isEmpty() || text.length() + words.length() > LONGEST) {
      return new Span(text.length(), text.length());
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  /** Adds a paragraph of known kind. */
  Span add(String paragraph, SegmentKind kind, String rule) {
    Span span = add(paragraph);
    if (!span.isEmpty()) {
      marks.add(new Segment(kind, span, 0, rule));
    }
    return span;
  }

  boolean isFull() {
    return text.length() >= LONGEST - 1000;
  }

  String text() {
    return text.toString();
  }

  List<Segment> marks() {
    return List.copyOf(marks);
  }

  /** No control characters but line ends and tabs, no lone surrogates, no space at the ends. */
  private static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }
}
