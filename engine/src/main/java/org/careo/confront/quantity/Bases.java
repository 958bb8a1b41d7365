package org.careo.confront.quantity;

import java.util.HashSet;
import java.util.Set;
import org.careo.confront.frame.Frame;
import org.careo.model.Figure;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/** What changes in percent are counted from. */
public final class Bases {
  /** Percentages are rounded to this. */
  private static final double ROUND = 5;

  private Bases() {}

  /** Whether two changes in percent are counted from two bases, or over two periods. */
  public static boolean differ(Frame a, Figure figureA, Frame b, Figure figureB) {
    if (!figureA.unit().startsWith("percent")
        || !FigureComparison.isChange(figureA)
        || !FigureComparison.isChange(figureB)) {
      return false;
    }
    if (a.times().stream()
        .anyMatch(
            time -> b.times().stream().anyMatch(other -> time.range().overlaps(other.range())))) {
      return false;
    }
    if (figureA.value() != figureB.value() || figureA.value() % ROUND != 0) {
      return false; // 38 percent twice is one change, however each says since when.
    }
    Set<String> left = bases(a, figureA);
    Set<String> right = bases(b, figureB);
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  /** Words that say since when: the baseline of the figure and the times beside it. */
  private static Set<String> bases(Frame frame, Figure figure) {
    Set<String> words = new HashSet<>(Folding.words(figure.baseline()));
    for (TimeExpression time : frame.account().reading().times()) {
      if (frame.content().stream().anyMatch(piece -> piece.contains(time.span()))) {
        words.addAll(Folding.words(time.span().of(frame.text())));
      }
    }
    return words;
  }
}
