package org.careo.confront.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.model.DateRange;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/**
 * What keeps two figures of one measure from being held against one another: another population,
 * place, period or baseline. The first that does is named.
 */
public final class FigureGates {

  /** Names of the gates. */
  static final String PERIOD = "period";

  private FigureGates() {}

  /** The gate that keeps two figures of one measure from being compared; empty when none does. */
  static Optional<String> first(
      Frame a, Figure figureA, Frame b, Figure figureB, Alignment alignment) {
    if (populationsDiffer(alignment)) {
      return Optional.of("population");
    }
    if (placesDiffer(a.places(), b.places())) {
      return Optional.of("place");
    }
    Optional<DateRange> periodA = period(a, figureA);
    Optional<DateRange> periodB = period(b, figureB);
    boolean otherPeriod =
        periodA.isPresent() && periodB.isPresent() && periodsDiffer(periodA.get(), periodB.get());
    if (otherPeriod || fiscal(a) != fiscal(b)) {
      return Optional.of(PERIOD);
    }
    boolean otherBaseline =
        !figureA.baseline().isEmpty()
            && !figureB.baseline().isEmpty()
            && Folding.words(figureA.baseline()).stream()
                .noneMatch(Folding.words(figureB.baseline())::contains);
    return otherBaseline ? Optional.of("baseline") : Optional.empty();
  }

  /** Both name who is counted or who counts, and no name is shared. */
  private static boolean populationsDiffer(Alignment alignment) {
    boolean shared =
        alignment.matched().stream().anyMatch(match -> match.a().kind() == Term.Kind.NAME);
    return !shared && hasName(alignment.leftA()) && hasName(alignment.leftB());
  }

  private static boolean hasName(List<Term> terms) {
    return terms.stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
  }

  /** Both name places of one kind and none is shared; a place inside another is no conflict. */
  public static boolean placesDiffer(List<PlaceMention> a, List<PlaceMention> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    for (PlaceMention left : a) {
      for (PlaceMention right : b) {
        if (Folding.fold(left.name()).equals(Folding.fold(right.name()))
            || within(left, right)
            || within(right, left)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean within(PlaceMention part, PlaceMention whole) {
    return switch (whole.kind()) {
      case COUNTRY -> !whole.country().isEmpty() && whole.country().equals(part.country());
      case STATE ->
          !whole.subdivision().isEmpty()
              && whole.subdivision().equals(part.subdivision())
              && whole.country().equals(part.country());
      case REGION, OTHER -> true;
      case COUNTY, CITY, RIVER, SECTOR, BASE -> false;
    };
  }

  /**
   * The period a figure holds for: its own, else the only one its statement names. An hour of the
   * clock says when a thing happened and is no period.
   */
  static Optional<DateRange> period(Frame frame, Figure figure) {
    List<TimeExpression> periods =
        frame.times().stream().filter(time -> time.kind() != TimeExpression.Kind.TIME).toList();
    for (TimeExpression time : periods) {
      if (time.id().equals(figure.period())) {
        return Optional.of(time.range());
      }
    }
    return periods.size() == 1 ? Optional.of(periods.getFirst().range()) : Optional.empty();
  }

  /** Apart, or of quite another length: a month is not the year that holds it. */
  static boolean periodsDiffer(DateRange a, DateRange b) {
    if (!a.overlaps(b)) {
      return true;
    }
    return a.from().length() == 10
        && b.from().length() == 10
        && a.to().length() == 10
        && b.to().length() == 10
        && (days(a) > 3 * days(b) || days(b) > 3 * days(a));
  }

  private static long days(DateRange range) {
    return java.time.LocalDate.parse(range.to()).toEpochDay()
        - java.time.LocalDate.parse(range.from()).toEpochDay()
        + 1;
  }

  private static boolean fiscal(Frame frame) {
    String words = Folding.fold(frame.extent().of(frame.text())).toLowerCase(Locale.ROOT);
    return words.contains("fiscal year")
        || words.contains("ano fiscal")
        || words.contains("ejercicio fiscal");
  }
}
