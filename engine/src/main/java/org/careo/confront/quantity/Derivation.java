package org.careo.confront.quantity;

import java.util.List;
import java.util.Optional;
import org.careo.confront.frame.Frame;
import org.careo.model.Figure;

/**
 * Pairs that have to be computed before they can be compared: two levels against the change between
 * them, as a share ("fell from 200 to 50", "fell by 75 percent") or as a difference ("rose from 40%
 * to 44%", "rose four points").
 */
final class Derivation {
  /** A share computed from rounded levels may miss a rounded share by so many points. */
  private static final double POINTS = 1.5;

  private Derivation() {}

  /** What the levels of one and the change of the other give; empty when they are not such. */
  static Optional<FigureVerdict> verdict(Frame a, Frame b) {
    return oneWay(a.figures(), b.figures()).or(() -> oneWay(b.figures(), a.figures()));
  }

  private static Optional<FigureVerdict> oneWay(List<Figure> levels, List<Figure> changes) {
    List<Figure> told = levels.stream().filter(Derivation::isLevel).toList();
    Optional<Figure> change = changes.stream().filter(Derivation::isChange).findFirst();
    if (told.size() != 2 || change.isEmpty()) {
      return Optional.empty();
    }
    double before = told.getFirst().value();
    double after = told.getLast().value();
    Figure given = change.get();
    if (given.kind() == Figure.Kind.RELATIVE_CHANGE && given.unit().startsWith("percent")) {
      double share = 100 * Math.abs(after - before) / Math.abs(before);
      boolean direction =
          given.change() == Figure.Change.NONE
              || given.change() == Figure.Change.UP == after > before;
      return before == 0
          ? Optional.empty()
          : Optional.of(label(direction && meets(given, share, POINTS)));
    }
    boolean points = given.unit().contains("point") && told.getFirst().unit().startsWith("percent");
    boolean sameUnit = given.unit().equals(told.getFirst().unit());
    if (given.kind() == Figure.Kind.ABSOLUTE_CHANGE && (points || sameUnit)) {
      double difference = Math.abs(after - before);
      return Optional.of(label(meets(given, difference, 0.02 * difference)));
    }
    return Optional.empty();
  }

  private static boolean isLevel(Figure figure) {
    return figure.kind() == Figure.Kind.LEVEL && !Double.isNaN(figure.value());
  }

  private static boolean isChange(Figure figure) {
    return switch (figure.kind()) {
      case ABSOLUTE_CHANGE, RELATIVE_CHANGE -> true;
      case LEVEL, SHARE, RATE, RANK, RUNNING_TOTAL -> false;
    };
  }

  private static boolean meets(Figure given, double computed, double tolerance) {
    Interval told = Interval.of(given, 1);
    return told.overlaps(new Interval(computed - tolerance, computed + tolerance, true));
  }

  private static FigureVerdict label(boolean meets) {
    return new FigureVerdict(
        meets ? FigureVerdict.Label.SAME : FigureVerdict.Label.CONTRADICT, "derived");
  }
}
