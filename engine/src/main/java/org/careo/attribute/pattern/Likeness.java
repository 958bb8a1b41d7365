package org.careo.attribute.pattern;

import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;

/**
 * Says to which verb a coordinated verb is more alike: to the cue ("has said … and has expressed")
 * or to the main verb of the content ("said he left and went home").
 */
final class Likeness {

  private Likeness() {}

  /**
   * "cue", "content", "both" or "neither"; "subject" when the next verb has a subject of its own.
   */
  static String of(Context context, Spot spot, int mainVerb, int from) {
    Grid grid = context.grid();
    int end = grid.sentenceEnd(from);
    for (int i = from; i < Math.min(end, from + 12); i++) {
      int number = grid.predicateOf(i);
      if (number < 0) {
        if (grid.phraseOf(i) >= 0 && grid.is(i - 1, "AND")
            || grid.is(i, "THAT")
            || grid.is(i, "WHO")) {
          return grid.is(i, "THAT") ? "that" : "phrase";
        }
        continue;
      }
      int subject = Subjects.of(grid, number, 0);
      if (subject >= 0 && grid.phrases().get(subject).first() >= from) {
        return "subject";
      }
      String form = signature(grid, grid.predicates().get(number));
      boolean cue =
          spot.predicate() >= 0
              && signature(grid, grid.predicates().get(spot.predicate())).equals(form);
      boolean content =
          mainVerb >= 0 && signature(grid, grid.predicates().get(mainVerb)).equals(form);
      boolean listed = context.spotAt(grid.predicates().get(number).head()) >= 0;
      return (cue ? content ? "both" : "cue" : content ? "content" : "neither")
          + (listed ? "!" : "");
    }
    return "none";
  }

  /** Form of the first word that carries tense. */
  private static String signature(Grid grid, Predicate predicate) {
    for (int i = predicate.first(); i <= predicate.head(); i++) {
      String features = grid.token(i).features();
      if (grid.is(i, "AUX")) {
        return grid.token(i).lemma() + features;
      }
      if (i == predicate.head()) {
        return predicate.form()
            + (features.contains("Tense=Past")
                ? "past"
                : features.contains("Tense=Pres") ? "present" : "");
      }
    }
    return "";
  }
}
