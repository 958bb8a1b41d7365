package org.careo.confront.quantity;

import java.util.List;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.model.Figure;
import org.careo.model.Span;
import org.careo.text.Folding;

/** Whether a figure is a limit that is set and not a size that is told: "a ceiling of 16,000". */
final class Bounds {
  /** Characters before a figure in which its limit is named. */
  private static final int BEFORE = 40;

  /** Words behind a figure of which one may name it: "the 16,000 dollar limit". */
  private static final int BEHIND = 2;

  private Bounds() {}

  static boolean isBound(Frame frame, Figure figure, Markers markers) {
    String text = frame.text();
    Span sentence = frame.sentence();
    int start = figure.span().start();
    int from = Math.max(Math.max(0, start - BEFORE), Math.min(start, sentence.start()));
    String before = text.substring(from, start);
    boolean another =
        frame.layout().figures().overlapping(List.of(new Span(from, start))).stream()
            .anyMatch(other -> other.span().start() >= from && other.span().end() <= start);
    if (!another && names(before.substring(before.lastIndexOf(',') + 1), markers)) {
      return true;
    }
    int end = figure.span().end();
    String behind = text.substring(end, Math.max(end, Math.min(text.length(), sentence.end())));
    String next = behind.split("[,;:.(]", 2)[0];
    return Folding.words(next).stream().limit(BEHIND).anyMatch(word -> markers.is("bound", word));
  }

  private static boolean names(String words, Markers markers) {
    return Folding.words(words).stream().anyMatch(word -> markers.is("bound", word));
  }
}
