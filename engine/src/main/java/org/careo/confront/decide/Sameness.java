package org.careo.confront.decide;

import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;

/**
 * The rows that prove two statements to be one claim by a single slot: a figure hardly equal by
 * chance, an hour, a day, the same short clause. All others are weighed by {@link SameClaim}.
 */
final class Sameness {
  private static final double FRAGMENT = 0.9;
  private static final double FIGURE = 0.33;
  private static final double DAY = 0.36;
  private static final double SHORT = 0.8;
  private static final double ACROSS_LANGUAGES = 0.07;

  /** What figures meet. */
  enum FiguresMet {
    NONE,
    SOME,
    /** A measure, or a figure of so many digits that two are hardly equal by chance: 371.2. */
    TELLING
  }

  private Sameness() {}

  /**
   * The name of the row that makes the two one claim; empty when none does.
   *
   * @param figures what figures of the two meet
   */
  static Optional<String> row(Frame a, Frame b, Alignment alignment, FiguresMet figures) {
    double similarity =
        alignment.similarity() + (DecisionTable.oneLanguage(a, b) ? 0 : ACROSS_LANGUAGES);
    long core = alignment.core();
    if (!a.whole() || !b.whole()) {
      return core >= 2 && similarity >= FRAGMENT ? Optional.of("same words") : Optional.empty();
    }
    boolean meets = figures != FiguresMet.NONE;
    if (!meets && (a.filled() || b.filled())) {
      return Optional.empty(); // What they share may be what was taken over.
    }
    if (figures == FiguresMet.TELLING && similarity >= FIGURE && alignment.namesOrThingsMeet()
        || figures == FiguresMet.TELLING && similarity >= FIGURE && Holders.areOne(a, b)) {
      return Optional.of("a telling figure of one thing");
    }
    if (core >= 1 && similarity >= FIGURE && oneHour(alignment)) {
      return Optional.of("same hour and matter");
    }
    if (core >= 2 && similarity >= DAY && oneDay(a, b)) {
      return Optional.of("same day and matter");
    }
    if (alignment.subjectsDiffer() || Holders.areTwoOccasions(a, b)) {
      return Optional.empty();
    }
    if (core >= 1 && similarity >= SHORT && alignment.bearing() >= 2) {
      return Optional.of("same short clause");
    }
    return Optional.empty();
  }

  /** Whether both name one hour of the clock. */
  private static boolean oneHour(Alignment alignment) {
    return alignment.matched().stream().anyMatch(match -> match.a().key().startsWith("t:"));
  }

  /** Whether both name one day and the same, which is not the day either report came out. */
  private static boolean oneDay(Frame a, Frame b) {
    return a.times().size() == 1
        && b.times().size() == 1
        && a.times().getFirst().range().isDay()
        && a.times().getFirst().range().equals(b.times().getFirst().range())
        && !isToday(a)
        && !isToday(b);
  }

  private static boolean isToday(Frame frame) {
    return frame.account().report().published().range().equals(frame.times().getFirst().range());
  }
}
