package org.careo.confront.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.text.Folding;

/** Whether two statements say by a word of order that they tell of two occasions. */
final class Occasions {
  private final Markers markers;

  Occasions(Markers markers) {
    this.markers = markers;
  }

  /** "The first contract" and "the second"; "met" and "met again". */
  boolean areTwo(Frame a, Frame b) {
    return !ordinals(a).equals(ordinals(b))
        || markers.anyIn("once more", a.words()) != markers.anyIn("once more", b.words());
  }

  private Set<String> ordinals(Frame frame) {
    Set<String> found = new HashSet<>();
    List<String> words = Folding.words(frame.extent().of(frame.text()));
    for (String order : List.of("first one", "second one", "third one", "fourth one", "last one")) {
      if (words.stream().anyMatch(word -> markers.is(order, word))) {
        found.add(order);
      }
    }
    return found;
  }
}
