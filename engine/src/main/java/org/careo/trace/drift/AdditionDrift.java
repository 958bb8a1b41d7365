package org.careo.trace.drift;

import java.util.List;
import java.util.stream.IntStream;
import org.careo.model.Figure;
import org.careo.model.Span;

/**
 * Figures that a derived report adds: in a sentence that has no counterpart, a number that the
 * source has nowhere. Where much of the derived report has no counterpart it has other sources, and
 * what it adds is told by its origins.
 */
final class AdditionDrift {
  /** Share of sentences without counterpart up to which a report is one text made over. */
  private static final double MOST_NEW = 0.4;

  private AdditionDrift() {}

  /**
   * @param unmatched sentences of the derived report without counterpart
   */
  static void compare(Changes changes, List<Integer> unmatched) {
    Side after = changes.after();
    long sentences =
        IntStream.range(0, after.digest().sentenceCount())
            .filter(sentence -> !after.isEmpty(sentence))
            .count();
    List<Integer> added = unmatched.stream().filter(sentence -> !after.isEmpty(sentence)).toList();
    if (added.size() > MOST_NEW * sentences) {
      return;
    }
    for (int sentence : added) {
      for (Figure figure : after.figures(sentence)) {
        boolean known = FigureDrift.stands(figure, changes.before().reportFigures());
        boolean duration =
            after.reportTimes().stream().anyMatch(time -> time.span().overlaps(figure.span()));
        if (!known
            && !duration
            && FigureDrift.isTelling(figure)
            && !after.isCaption(figure.span())) {
          changes.add(
              "addition",
              new Span(0, 0),
              figure.span(),
              "The source has neither this figure nor anything like its sentence.");
        }
      }
    }
  }
}
