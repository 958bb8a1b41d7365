package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.model.Figure;
import org.careo.model.Span;
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
  static final double CLEAR = 0.9;

  /** A call and a notice: of one kind of act. */
  private static final double RELATED = 0.6;

  private static final double HOUR_LEAST = 0.25;

  /** How much of the shorter of two statements on one dated act must meet. */
  private static final double DAY_LARGER = 0.5;

  /** Characters before a place in which its preposition stands. */
  private static final int LOOK_BACK = 12;

  private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?T\\d\\d:\\d\\d");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final Markers markers;
  private final FigureComparison figures;
  private final Denials denials;
  private final CountRows counts;
  private final Nonexistence nonexistence;
  private final Accusations accusations;
  private final Doers doers;
  private final Occasions occasions;

  Disputes(Markers markers, FigureComparison figures) {
    this.markers = markers;
    this.figures = figures;
    denials = new Denials(markers);
    counts = new CountRows(figures, markers);
    nonexistence = new Nonexistence(markers);
    accusations = new Accusations(markers);
    doers = new Doers(markers);
    occasions = new Occasions(markers);
  }

  /** What is in dispute; empty when nothing. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    if (a.conditional() || b.conditional()) {
      return Optional.empty();
    }
    if (!areTwo(a, b)) {
      return areTwoReports(a, b)
          ? value(a, b, alignment)
              .or(() -> hour(a, b, alignment))
              .or(() -> nonexistence.verdict(a, b, alignment))
          : Optional.empty();
    }
    return denials
        .verdict(a, b, alignment)
        .or(() -> nonexistence.verdict(a, b, alignment))
        .or(() -> accusations.verdict(a, b, alignment))
        .or(() -> value(a, b, alignment))
        .or(() -> counts.verdict(a, b, alignment))
        .or(() -> hour(a, b, alignment))
        .or(() -> day(a, b, alignment))
        .or(() -> doers.verdict(a, b, alignment))
        .or(() -> spot(a, b, alignment));
  }

  /** Two holders, or two passages of which one at least is put to somebody. */
  private static boolean areTwo(Frame a, Frame b) {
    return (a.holder().isKnown() || b.holder().isKnown()) && !Holders.bearOneName(a, b);
  }

  /** Two reports of what one holder said: one of them has it wrong. */
  private static boolean areTwoReports(Frame a, Frame b) {
    return !a.report().equals(b.report()) && Holders.bearOneName(a, b);
  }

  /** "34, not 31", where the other says 31. */
  Optional<Verdict> deniedValue(Frame a, Frame b, Alignment alignment) {
    if (alignment.matched().isEmpty()) {
      return Optional.empty();
    }
    for (Frame denying : List.of(a, b)) {
      Frame other = denying == a ? b : a;
      for (Figure denied : denying.denied()) {
        for (Figure given : other.figures()) {
          if (denied.value() == given.value() && !denying.figures().isEmpty()) {
            List<Span> own = List.of(denying.figures().getFirst().span());
            List<Span> its = List.of(given.span());
            return Optional.of(
                Verdict.toCompare(
                    "number",
                    alignment,
                    denying == a ? own : its,
                    denying == a ? its : own,
                    "one value in place of another"));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The only figure of its unit on either side, of one thing, and no value fits both. */
  private Optional<Verdict> value(Frame a, Frame b, Alignment alignment) {
    if (!a.holder().isKnown()
        || !b.holder().isKnown()
        || DecisionTable.isToCome(a) != DecisionTable.isToCome(b)) {
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
            && meetInAct(alignment, CLEAR)) {
          return Optional.of(
              Verdict.toCompare(
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

  /** Whether one act is said of both, with a verb on one side at least. */
  private static boolean meetInAct(Alignment alignment, double least) {
    return alignment.matched().stream()
        .anyMatch(
            match ->
                match.strength() >= least
                    && match.a().isThing()
                    && match.b().isThing()
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
        || !Neighbours.areSpeakers(a, b)
            && (alignment.larger() < HOUR_LEAST
                || !meetInAct(alignment, RELATED) && alignment.bearing() < 2)) {
      return Optional.empty();
    }
    String first = moment(left.getFirst(), right.getFirst());
    String second = moment(right.getFirst(), left.getFirst());
    boolean apart =
        isDenying(a) == isDenying(b)
            ? !clock(first).equals(clock(second))
            : isDenying(a)
                ? saysBefore(a) && second.compareTo(first) < 0
                : saysBefore(b) && first.compareTo(second) < 0;
    return apart && (areOfOneDay(first, second) || meetInAct(alignment, CLEAR))
        ? Optional.of(apart(alignment, left.getFirst(), right.getFirst(), "one act, two hours"))
        : Optional.empty();
  }

  /** "Denied that it called before two", "nobody called before two". */
  private static boolean isDenying(Frame frame) {
    return frame.denies()
        || frame.terms().stream().anyMatch(term -> term.negated() && term.role() == Term.Role.VERB);
  }

  private static boolean areOfOneDay(String first, String second) {
    return first.substring(0, first.indexOf('T')).equals(second.substring(0, second.indexOf('T')));
  }

  /** One act on two days of the calendar, each the only one its statement names. */
  private Optional<Verdict> day(Frame a, Frame b, Alignment alignment) {
    List<TimeExpression> left = days(a);
    List<TimeExpression> right = days(b);
    boolean one =
        left.size() == 1
            && right.size() == 1
            && a.planned() == b.planned()
            && DecisionTable.isToCome(a) == DecisionTable.isToCome(b)
            && a.denies() == b.denies()
            && !alignment.isContrary()
            && !occasions.areTwo(a, b)
            && !Denials.eachNamesAnother(alignment);
    boolean apart = one && !left.getFirst().range().overlaps(right.getFirst().range());
    return apart
            && alignment.larger() >= DAY_LARGER
            && alignment.core() >= 2
            && meetInAct(alignment, CLEAR)
        ? Optional.of(apart(alignment, left.getFirst(), right.getFirst(), "one act, two days"))
        : Optional.empty();
  }

  private static Verdict apart(
      Alignment alignment, TimeExpression left, TimeExpression right, String row) {
    return Verdict.toCompare("date", alignment, List.of(left.span()), List.of(right.span()), row);
  }

  /** Days of the calendar that a content names by a number; "Friday" moves with the report. */
  private static List<TimeExpression> days(Frame frame) {
    return frame.times().stream()
        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
        .filter(time -> DAY.matcher(time.value()).matches())
        .filter(time -> time.span().of(frame.text()).codePoints().anyMatch(Character::isDigit))
        .toList();
  }

  /** One act, all said alike but for where: "in the kitchen", "in the cellar". */
  private Optional<Verdict> spot(Frame a, Frame b, Alignment alignment) {
    List<Term> left = alignment.leftA();
    List<Term> right = alignment.leftB();
    boolean apart =
        left.size() == 1
            && right.size() == 1
            && isSpot(a, left.getFirst())
            && isSpot(b, right.getFirst())
            && !left.getFirst().isRelatedTo(right.getFirst());
    return apart && alignment.bearing() >= 2 && !alignment.isContrary()
        ? Optional.of(
            Verdict.toCompare(
                "place",
                alignment,
                List.of(left.getFirst().span()),
                List.of(right.getFirst().span()),
                "one act, two spots"))
        : Optional.empty();
  }

  private boolean isSpot(Frame frame, Term term) {
    int start = Math.max(0, term.span().start() - LOOK_BACK);
    List<String> before = Folding.words(frame.text().substring(start, term.span().start()));
    return term.kind() == Term.Kind.NOUN
        && term.role() == Term.Role.BESIDE
        && markers.anyAtEnd("inside", String.join(" ", before));
  }

  private boolean saysBefore(Frame frame) {
    return markers.anyIn("before", frame.words());
  }

  /** Times of a content with hour and minute, its day known or not; "at night" is none. */
  private static List<TimeExpression> hours(Frame frame) {
    return frame.readTimes().stream()
        .filter(time -> CLOCK.matcher(time.value()).matches())
        .toList();
  }

  private static String clock(String moment) {
    return moment.substring(moment.indexOf('T'));
  }

  /** Day and hour of a time; the hour alone where the other has no day. */
  private static String moment(TimeExpression time, TimeExpression other) {
    String value = time.value();
    return value.startsWith("T") || other.value().startsWith("T")
        ? value.substring(value.indexOf('T'))
        : value;
  }
}
