package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.model.Commitment;
import org.careo.text.word.NounKinds;

/**
 * The row for a thing that does not exist or never came, says one, and of which the other tells: no
 * such order exists and the order was signed; no warning ever reached her and a warning was sent.
 * The denial says nothing but that, so the two have no more in common than the thing, which must
 * then be no everyday word of the case.
 */
final class Nonexistence {
  /** How clearly the thing must meet. */
  private static final double CLEAR = 0.85;

  /** How much the thing must say by itself: one that every tenth statement speaks of does not. */
  private static final double TELLING = 0.5;

  private final Markers markers;

  Nonexistence(Markers markers) {
    this.markers = markers;
  }

  /** What one says does not exist and the other tells of; empty when nothing. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    for (Alignment.Match match : alignment.matched()) {
      boolean found =
          match.strength() >= CLEAR
              && match.weight() >= TELLING
              && !match.opposite()
              && (isDenied(match.a(), a, alignment.leftA()) && isTold(match.b(), b)
                  || isDenied(match.b(), b, alignment.leftB()) && isTold(match.a(), a));
      if (found) {
        return Optional.of(
            Verdict.toCompare(
                "polarity",
                alignment,
                List.of(match.a().span()),
                List.of(match.b().span()),
                "one tells of what the other says does not exist"));
      }
    }
    return Optional.empty();
  }

  /** Whether the statement says of the thing that it is not or never came, and nothing else. */
  private boolean isDenied(Term thing, Frame denial, List<Term> left) {
    List<Term> verbs =
        denial.terms().stream().filter(term -> term.role() == Term.Role.VERB).toList();
    boolean beingDenied =
        verbs.stream().anyMatch(Term::negated)
            && (thing.role() == Term.Role.SUBJECT || thing.negated());
    boolean saidNone =
        thing.negated() && (thing.role() == Term.Role.SUBJECT || thing.role() == Term.Role.OBJECT);
    return thing.kind() == Term.Kind.NOUN
        && !isBeing(thing)
        && !isSomebody(thing)
        && isFact(denial)
        && (beingDenied || saidNone)
        && !isReceiver(thing, denial, verbs)
        && verbs.stream().allMatch(verb -> isBeing(verb) || verb.equals(thing))
        && left.stream().noneMatch(term -> saysMore(term, denial));
  }

  /** "The company received no warning": it is the warning that there was none of. */
  private boolean isReceiver(Term thing, Frame denial, List<Term> verbs) {
    return thing.role() == Term.Role.SUBJECT
        && verbs.stream().anyMatch(verb -> markers.isAnySense("receiving", verb))
        && denial.terms().stream()
            .anyMatch(term -> term.role() == Term.Role.OBJECT && term.isThing());
  }

  private static boolean isSomebody(Term thing) {
    return NounKinds.shipped().of(thing.word()) == NounKinds.Kind.PERSON;
  }

  private static boolean isFact(Frame denial) {
    return !denial.hedged() && denial.stand().isEmpty() && !DecisionTable.isToCome(denial);
  }

  /**
   * To be, to happen, to come, to be had: what is denied of the thing is no more than its being.
   */
  private boolean isBeing(Term term) {
    return markers.isAnySense("being", term) || markers.isAnySense("reaching", term);
  }

  /** Another matter than the thing, its being, and who denies it. */
  private boolean saysMore(Term term, Frame denial) {
    boolean holder =
        !denial.holder().actor().isEmpty()
            && term.senses().contains("a:" + denial.holder().actor());
    return (term.isThing() || term.kind() == Term.Kind.NAME) && !holder && !isBeing(term);
  }

  /** Whether the statement tells of the thing as of one that is or was. */
  private static boolean isTold(Term thing, Frame telling) {
    boolean denied =
        telling.terms().stream().anyMatch(term -> term.negated() && term.role() == Term.Role.VERB);
    boolean unsure =
        switch (telling.statement().commitment().certainty()) {
          case CERTAIN, PROBABLE, REPORTED, ALLEGED -> false;
          case POSSIBLE, ASKED, PLANNED, CONDITIONAL -> true;
        };
    return !thing.negated()
        && thing.bearing()
        && telling.whole()
        && !telling.denies()
        && !denied
        && !unsure
        && telling.stage() != Commitment.Stage.PLANNED
        && telling.stage() != Commitment.Stage.CONSIDERED;
  }
}
