package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureGates;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Rows for what one says was and the other says was not: a charge and its denial, a siren that
 * sounded and was not heard, a paper vouched for and called into question.
 */
final class Denials {
  /** Opposites meet less than the same word does. */
  private static final double TURNED = 0.8;

  /** How much of a denied content the other side must say. */
  private static final double DENIED = 0.7;

  private static final double DENIED_LEAST = 0.3;

  /** How much of the shorter side an act turned around must have in common with the other. */
  private static final double TURNED_LARGER = 0.4;

  private static final double TURNED_SMALLER = 0.34;

  /** Opposites need more: prices rise and fall on other days too. */
  private static final double OPPOSITE_SMALLER = 0.5;

  private final Markers markers;
  private final Absences absences;

  Denials(Markers markers) {
    this.markers = markers;
    absences = new Absences(markers);
  }

  /** What one denies of the other; empty when nothing. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    return absences
        .verdict(a, b, alignment)
        .or(() -> denied(a, b, alignment))
        .or(() -> turned(a, b, alignment))
        .or(() -> doubted(a, b, alignment));
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
            .anyMatch(
                match ->
                    match.isTurned() && match.strength() >= Disputes.CLEAR && match.a().isThing());
    return !stand
            && turned
            && !alignment.negatesAlike()
            && alignment.core() >= 2
            && covered >= DENIED
            && alignment.similarity() >= DENIED_LEAST
            && alignment.bears(Disputes.CLEAR)
        ? Optional.of(polarity(a, b, alignment, "one denies what the other says"))
        : Optional.empty();
  }

  static boolean eachNamesAnother(Alignment alignment) {
    return hasName(alignment.leftA()) && hasName(alignment.leftB());
  }

  private static boolean objectsDiffer(Alignment alignment) {
    return hasObject(alignment.leftA()) && hasObject(alignment.leftB());
  }

  private static boolean hasObject(List<Term> left) {
    return left.stream().anyMatch(term -> term.role() == Term.Role.OBJECT && term.isThing());
  }

  private static boolean hasName(List<Term> left) {
    return left.stream().anyMatch(term -> term.kind() == Term.Kind.NAME && term.bearing());
  }

  /** Whether one speaks of who holds the other: "they were told" and "nobody told us". */
  static boolean isSpokenOf(Frame holding, Frame other) {
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

  private static Verdict polarity(Frame a, Frame b, Alignment alignment, String row) {
    return Verdict.toCompare("polarity", alignment, a.content(), b.content(), row);
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
        || objectsDiffer(alignment)
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
                && alignment.matched().stream().anyMatch(Denials::isOneParty);
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
    return match.strength() >= Disputes.CLEAR
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
}
