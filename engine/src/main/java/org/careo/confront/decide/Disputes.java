package org.careo.confront.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureGates;
import org.careo.model.Figure;
import org.careo.model.Relation.Strength;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
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

  /** Opposites meet less than the same word does. */
  private static final double TURNED = 0.8;

  /** A call and a notice: of one kind of act. */
  private static final double RELATED = 0.6;

  /** How much of a denied content the other side must say. */
  private static final double DENIED = 0.7;

  private static final double DENIED_LEAST = 0.3;
  private static final double HOUR_LEAST = 0.25;

  /** How much of the shorter side an act turned around must have in common with the other. */
  private static final double TURNED_LARGER = 0.4;

  private static final double TURNED_SMALLER = 0.34;

  /** Opposites and things doubted need more: prices rise and fall on other days too. */
  private static final double OPPOSITE_SMALLER = 0.5;

  /** How much of one side must meet when a denial of any names nothing else. */
  private static final double TOLD_OF = 0.6;

  /** Characters between "any" and the beginning of what there was not any of. */
  private static final int BESIDE_ANY = 16;

  /** Characters before a place in which its preposition stands. */
  private static final int LOOK_BACK = 12;

  private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?T\\d\\d:\\d\\d");

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
    return denied(a, b, alignment)
        .or(() -> turned(a, b, alignment))
        .or(() -> doubted(a, b, alignment))
        .or(() -> value(a, b, alignment))
        .or(() -> hour(a, b, alignment))
        .or(() -> spot(a, b, alignment));
  }

  /** Two holders, or two passages of which one at least is put to somebody. */
  private static boolean areTwo(Frame a, Frame b) {
    return (a.holder().isKnown() || b.holder().isKnown()) && !Holders.bearOneName(a, b);
  }

  /** Who denies a thing is contradicted by whoever says that thing, whatever else is said. */
  private Optional<Verdict> denied(Frame a, Frame b, Alignment alignment) {
    Frame denial = a.denies() ? a : b;
    if (a.denies() == b.denies() || denial.statement().form() == Statement.Form.DIRECT) {
      return Optional
          .empty(); // What somebody says not to do in own words is no denial of a charge.
    }
    if (deniesAny(denial, a.denies() ? b : a, alignment)) {
      return Optional.of(polarity(a, b, alignment, "one denies any, the other names one"));
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
        ? Optional.of(polarity(a, b, alignment, "one denies what the other says"))
        : Optional.empty();
  }

  /**
   * Who denies any call, any warning, a single shot is contradicted by whoever tells of one; the
   * other may tell of it in its cue ("we warned | that the wall leaked").
   */
  private boolean deniesAny(Frame denial, Frame other, Alignment alignment) {
    if (!denial.stand().isEmpty() || !other.stand().isEmpty()) {
      return false;
    }
    Optional<Term> thing = thingDenied(denial);
    if (thing.isEmpty()) {
      return false;
    }
    boolean said =
        other.terms().stream().anyMatch(term -> !term.negated() && term.meets(thing.get()));
    boolean told = other.told().stream().anyMatch(thing.get()::meets);
    boolean more =
        alignment.substance() >= (told ? 1 : 2)
            || alignment.larger() >= TOLD_OF
            || isSpokenOf(denial, other);
    return (said || told) && more;
  }

  /** What there was not any of: the act or thing that stands nearest to "any". */
  private Optional<Term> thingDenied(Frame denial) {
    int at = -1;
    for (Token token : denial.account().reading().tokens()) {
      boolean inside =
          denial.statement().content().stream().anyMatch(piece -> piece.contains(token.span()));
      if (inside && at < 0 && markers.is("any", Folding.fold(token.span().of(denial.text())))) {
        at = token.start();
      }
    }
    int from = at;
    return denial.terms().stream()
        .filter(term -> from >= 0 && isThing(term) && term.negated())
        .filter(term -> Math.abs(term.span().start() - from) <= BESIDE_ANY)
        .min(Comparator.comparingInt(term -> Math.abs(term.span().start() - from)));
  }

  private static boolean eachNamesAnother(Alignment alignment) {
    return hasName(alignment.leftA()) && hasName(alignment.leftB());
  }

  private static boolean hasName(List<Term> left) {
    return left.stream().anyMatch(term -> term.kind() == Term.Kind.NAME && term.bearing());
  }

  /** Whether one speaks of who holds the other: "they were told" and "nobody told us". */
  private static boolean isSpokenOf(Frame holding, Frame other) {
    String actor = holding.holder().actor();
    List<String> name = Folding.words(holding.holder().name());
    return holding.holder().isKnown()
        && other.terms().stream()
            .filter(Term::bearing)
            .anyMatch(
                term ->
                    !actor.isEmpty() && term.senses().contains("a:" + actor)
                        || name.containsAll(Folding.words(term.span().of(other.text()))));
  }

  private static String words(Frame frame) {
    return frame.statement().content().stream()
        .flatMap(piece -> Folding.words(piece.of(frame.text())).stream())
        .collect(Collectors.joining(" "));
  }

  private static Verdict polarity(Frame a, Frame b, Alignment alignment, String row) {
    return compare(
        "polarity", alignment, a.statement().content(), b.statement().content(), row);
  }

  /** Whoever calls a thing into question is in tension with whoever says that it is so. */
  private Optional<Verdict> doubted(Frame a, Frame b, Alignment alignment) {
    Frame doubt = isDoubt(a) ? a : b;
    Frame sure = doubt == a ? b : a;
    boolean hedged = sure.hedged() || isDoubt(sure);
    double covered = doubt == a ? alignment.coverageA() : alignment.coverageB();
    boolean matter =
        alignment.core() >= 2 || alignment.core() >= 1 && Neighbours.areNeighbours(a, b);
    return isDoubt(doubt) && !hedged && matter && covered >= DENIED
        ? Optional.of(polarity(a, b, alignment, "one doubts what the other says"))
        : Optional.empty();
  }

  private boolean isDoubt(Frame frame) {
    List<String> cue =
        frame.statement().cue().stream()
            .flatMap(words -> Folding.words(words.of(frame.text())).stream())
            .toList();
    return cue.stream().anyMatch(word -> markers.startsAny("doubting", word))
        && cue.stream().noneMatch(word -> markers.is("negation", word));
  }

  /**
   * One act of or on one thing, which one says was and the other says was not, or says the opposite
   * of: a siren sounded and no siren was heard.
   */
  private Optional<Verdict> turned(Frame a, Frame b, Alignment alignment) {
    if (!alignment.isContrary()
        || !a.whole()
        || !b.whole()
        || !a.stand().isEmpty()
        || !b.stand().isEmpty()
        || alignment.larger() < TURNED_LARGER
        || eachNamesAnother(alignment)
        || alignment.subjectsDiffer()
        || DecisionTable.isToCome(a) != DecisionTable.isToCome(b)
        || tellOfTwoTimes(a, b)
        || FigureGates.placesDiffer(a.places(), b.places())) {
      return Optional.empty();
    }
    boolean ofHolder = isSpokenOf(a, b) || isSpokenOf(b, a);
    boolean act =
        alignment.matched().stream()
            .anyMatch(
                match ->
                    match.isTurned()
                        && match.strength() >= TURNED
                        && (ofHolder
                            || !match.opposite()
                            || alignment.smaller() >= OPPOSITE_SMALLER)
                        && (match.a().role() == Term.Role.VERB
                            || match.b().role() == Term.Role.VERB));
    boolean party =
        ofHolder
            || alignment.core() >= 2
                && alignment.smaller() >= TURNED_SMALLER
                && alignment.matched().stream().anyMatch(Disputes::isOneParty);
    return act && party
        ? Optional.of(polarity(a, b, alignment, "one act that was and was not"))
        : Optional.empty();
  }

  private static boolean tellOfTwoTimes(Frame a, Frame b) {
    return a.times().size() == 1
        && b.times().size() == 1
        && !a.times().getFirst().range().overlaps(b.times().getFirst().range());
  }

  private static boolean isOneParty(Alignment.Match match) {
    return match.strength() >= CLEAR
        && match.a().bearing()
        && match.b().bearing()
        && isParty(match.a())
        && isParty(match.b());
  }

  private static boolean isParty(Term term) {
    return term.role() != Term.Role.VERB
        && switch (term.kind()) {
          case NOUN, NAME -> true;
          case VERB, OTHER, FIGURE, LIGHT -> false;
        };
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
                compare(
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
    if (!a.holder().isKnown() || !b.holder().isKnown() || DecisionTable.isToCome(a) != DecisionTable.isToCome(b)) {
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
        || alignment.larger() < HOUR_LEAST && !Neighbours.areNeighbours(a, b)
        || !hasBearing(alignment, RELATED)) {
      return Optional.empty();
    }
    String first = moment(left.getFirst(), right.getFirst());
    String second = moment(right.getFirst(), left.getFirst());
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
            compare(
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
    return markers.anyIn("before", words(frame));
  }

  /** Times of a content with hour and minute, its day known or not; "at night" is none. */
  private static List<TimeExpression> hours(Frame frame) {
    return frame.account().reading().times().stream()
        .filter(
            time ->
                frame.statement().content().stream()
                    .anyMatch(piece -> piece.contains(time.span())))
        .filter(time -> CLOCK.matcher(time.value()).matches())
        .toList();
  }

  /** Day and hour of a time; the hour alone where the other has no day. */
  private static String moment(TimeExpression time, TimeExpression other) {
    String value = time.value();
    return value.startsWith("T") || other.value().startsWith("T")
        ? value.substring(value.indexOf('T'))
        : value;
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
