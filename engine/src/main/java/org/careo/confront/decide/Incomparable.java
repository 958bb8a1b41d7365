package org.careo.confront.decide;

import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * Whether a report that tells two figures side by side says itself that they are of two things:
 * "the figures are not comparable", "the two numbers measure different things".
 */
final class Incomparable {
  /** Characters behind the later of the two that are read. */
  private static final int BEHIND = 200;

  private Incomparable() {}

  static boolean saysSo(Frame a, Frame b, Markers markers) {
    if (!a.report().equals(b.report())) {
      return false;
    }
    int start = Math.max(a.extent().end(), b.extent().end());
    String text = a.text();
    Span behind = new Span(start, Math.min(text.length(), start + BEHIND));
    for (String sentence : behind.of(text).split("[.;:\\n]")) {
      String words = String.join(" ", Folding.words(sentence));
      if (markers.anyIn("figures", words)
          && (markers.anyIn("other measure", words)
              || markers.anyIn("negation", words) && markers.anyIn("one measure", words))) {
        return true;
      }
    }
    return false;
  }
}
