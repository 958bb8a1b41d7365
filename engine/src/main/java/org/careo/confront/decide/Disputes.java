package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.model.Figure;
import org.careo.model.Relation.Strength;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/**
 * Rows for what two holders dispute. Their accounts of one matter share few words: one puts a
 * figure, an hour or a bare denial against a long sentence of the other. So these rows look at one
 * slot, ask that the act or thing it belongs to meets, and leave the rest of both sentences aside.
 * What they find is to be compared, never a conflict proven.
 */
final class Disputes {
  /** A meeting from here on is of one word or two names for one thing. */
  private static final double CLEAR = 0.9;

  /** A call and a notice: of one kind of act. */
  private static final double RELATED = 0.6;

  /** How much of a denied content the other side must say. */
  private static final double DENIED = 0.7;

  private static final double DENIED_LEAST = 0.3;
  private static final double HOUR_LEAST = 0.25;

  private final Markers markers;
  private final FigureComparison figures;

  Disputes(Markers markers, FigureComparison figures) {
    this.markers = markers;
    this.figures = figures;
  }

  /** What is in dispute; empty when nothing. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    if (a.conditional() || b.conditional() || !areTwo(a, b)) {
      return Optional.empty();
    }
    return denied(a, b, alignment).or(() -> value(a, b, alignment)).or(() -> hour(a, b, alignment));
  }

  /** Two holders, or two passages of which one at least is put to somebody. */
  private static boolean areTwo(Frame a, Frame b) {
    return (a.holder().isKnown() || b.holder().isKnown())
        && (!a.holder().isKnown() || !b.holder().isKnown() || !Holders.areOne(a, b));
  }

  /** Who denies a thing is contradicted by whoever says that thing, whatever else is said. */
  private Optional<Verdict> denied(Frame a, Frame b, Alignment alignment) {
    Frame denial = a.denies() ? a : b;
    if (a.denies() == b.denies() || denial.statement().form() == Statement.Form.DIRECT) {
      return Optional
          .empty(); // What somebody says not to do in own words is no denial of a charge.
    }
    double covered = a.denies() ? alignment.coverageA() : alignment.coverageB();
    boolean stand = !a.stand().isEmpty() || !b.stand().isEmpty();
    boolean turned =
        alignment.matched().stream()
            .anyMatch(match -> match.isTurned() && match.strength() >= CLEAR && isThing(match.a()));
    return !stand
            && turned
            && alignment.core() >= 2
            && covered >= DENIED
            && alignment.similarity() >= DENIED_LEAST
            && hasBearing(alignment, CLEAR)
        ? Optional.of(
            compare(
                "polarity",
                alignment,
                a.statement().content(),
                b.statement().content(),
                "one denies what the other says"))
        : Optional.empty();
  }

  /** The only figure of its unit on either side, of one thing, and no value fits both. */
  private Optional<Verdict> value(Frame a, Frame b, Alignment alignment) {
    if (!a.holder().isKnown() || !b.holder().isKnown() || a.stage() != b.stage()) {
      return Optional.empty();
    }
    for (Figure left : a.figures()) {
      for (Figure right : b.figures()) {
        if (figures.isMeasured(left)
            && isOnlyOne(a, left)
            && isOnlyOne(b, right)
            && figures.areOfOneUnit(left, right)
            && figures.areApart(left, right)
            && figures.gatesOpen(a, left, b, right, alignment)
            && figures.areOfOneSize(left, right)
            && meetInAct(alignment)) {
          return Optional.of(
              compare(
                  "number",
                  alignment,
                  List.of(left.span()),
                  List.of(right.span()),
                  "one measure, two values"));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one act is said of both, with a verb on one side at least, and denied on neither. */
  private static boolean meetInAct(Alignment alignment) {
    return alignment.matched().stream()
        .anyMatch(
            match ->
                match.strength() >= CLEAR
                    && isThing(match.a())
                    && isThing(match.b())
                    && !match.a().negated()
                    && !match.b().negated()
                    && (match.a().role() == Term.Role.VERB || match.b().role() == Term.Role.VERB));
  }

  private boolean isOnlyOne(Frame frame, Figure figure) {
    return frame.figures().stream().filter(other -> figures.areOfOneUnit(figure, other)).count()
        == 1;
  }

  /**
   * One act at two hours of the clock; or one says it had not happened before an hour, and the
   * other names an earlier one.
   */
  private Optional<Verdict> hour(Frame a, Frame b, Alignment alignment) {
    List<TimeExpression> left = hours(a);
    List<TimeExpression> right = hours(b);
    if (left.size() != 1
        || right.size() != 1
        || alignment.larger() < HOUR_LEAST
        || !hasBearing(alignment, RELATED)) {
      return Optional.empty();
    }
    String first = left.getFirst().from();
    String second = right.getFirst().from();
    boolean apart =
        a.denies() == b.denies()
            ? !first.equals(second)
            : a.denies()
                ? saysBefore(a) && second.compareTo(first) < 0
                : saysBefore(b) && first.compareTo(second) < 0;
    return apart
        ? Optional.of(
            compare(
                "date",
                alignment,
                List.of(left.getFirst().span()),
                List.of(right.getFirst().span()),
                "one act, two hours"))
        : Optional.empty();
  }

  private boolean saysBefore(Frame frame) {
    return frame.statement().content().stream()
        .anyMatch(
            piece ->
                markers.anyIn("before", String.join(" ", Folding.words(piece.of(frame.text())))));
  }

  /** Times of a frame with hour and minute; "at night" is none. */
  private static List<TimeExpression> hours(Frame frame) {
    return frame.times().stream()
        .filter(time -> time.value().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"))
        .toList();
  }

  /** Whether an act, or who or what it is about, meets clearly. */
  private static boolean hasBearing(Alignment alignment, double least) {
    return alignment.matched().stream()
        .anyMatch(
            match ->
                match.strength() >= least
                    && isThing(match.a())
                    && isThing(match.b())
                    && (match.a().bearing() || match.b().bearing()));
  }

  private static boolean isThing(Term term) {
    return switch (term.kind()) {
      case VERB, NOUN -> true;
      case NAME, OTHER, FIGURE, LIGHT -> false;
    };
  }

  private static Verdict compare(
      String aspect, Alignment alignment, List<Span> wordsA, List<Span> wordsB, String row) {
    return new Verdict(
        Verdict.Outcome.CONTRADICTS,
        aspect,
        Strength.COMPARE,
        alignment.similarity(),
        wordsA,
        wordsB,
        row);
  }
}
