package org.careo.confront.decide;

import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.text.Folding;

/** Words by which a statement tells of what is to come, or of what takes another's place. */
final class Provisional {
  private Provisional() {}

  /** "Expects", "forecast", "would": of what nobody can know yet. */
  static boolean isAhead(Frame frame, Markers markers) {
    return markers.anyIn("ahead", telling(frame));
  }

  /** "The corrected figure", "at first", "now": one value takes the place of another. */
  static boolean isReplaced(Frame frame, Markers markers) {
    String words = telling(frame);
    return markers.anyIn("correction", words)
        || markers.anyIn("early value", words)
        || markers.anyIn("late value", words);
  }

  /** The words of what is said and of the verb that says it. */
  static String telling(Frame frame) {
    StringBuilder words = new StringBuilder(frame.words());
    frame.statement().cue().stream()
        .flatMap(cue -> Folding.words(cue.of(frame.text())).stream())
        .forEach(word -> words.append(' ').append(word));
    return words.toString();
  }
}
