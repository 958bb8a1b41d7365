package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;

/**
 * The rows for what two stand for on one issue: one rejects what another orders, demands or
 * welcomes. Neither is contradicted by the other: both may well stand for what they do.
 */
final class Stances {
  /** How clearly a word of what is rejected must meet. */
  private static final double CLEAR = 0.6;

  /** One word is enough when it says as much as this. */
  private static final double TELLING = 0.5;

  /** Two words of what is rejected, where none says much by itself. */
  private static final int SEVERAL = 2;

  /** How much of the two must meet. */
  private static final double ONE_ISSUE = 0.375;

  /** How near the two must be by what their words are like. */
  private static final double NEAR = 0.5;

  private final Markers markers;

  Stances(Markers markers) {
    this.markers = markers;
  }

  /** Two stands against one another; empty when the two are none. */
  Optional<Verdict> opposed(Frame a, Frame b, Alignment alignment) {
    boolean found =
        rejects(a) && advances(b, a) && isOneIssue(alignment, true)
            || rejects(b) && advances(a, b) && isOneIssue(alignment, false);
    return found
        ? Optional.of(Verdict.opposes(a, b, alignment, "one rejects what the other wants"))
        : Optional.empty();
  }

  private static boolean rejects(Frame frame) {
    return frame.stand().equals("reject") && frame.holder().isKnown() && !frame.conditional();
  }

  /** Whether somebody else orders, allows, demands, plans or welcomes something. */
  private boolean advances(Frame frame, Frame rejection) {
    return !frame.denies()
        && !frame.stand().equals("reject")
        && !frame.stand().equals("deny")
        && !Holders.areOne(frame, rejection)
        && frame.terms().stream().noneMatch(term -> isHolder(term, rejection))
        && frame.terms().stream()
            .anyMatch(
                term -> !term.negated() && term.bearing() && markers.isAnySense("advancing", term));
  }

  private static boolean isHolder(Term term, Frame rejection) {
    return term.role() == Term.Role.SUBJECT
        && term.senses().contains("a:" + rejection.holder().actor());
  }

  /** Whether what is rejected is what the other speaks of. */
  private static boolean isOneIssue(Alignment alignment, boolean firstRejects) {
    List<Alignment.Match> met =
        alignment.matched().stream()
            .filter(match -> match.strength() >= CLEAR && !match.opposite())
            .filter(match -> (firstRejects ? match.a() : match.b()).negated())
            .filter(match -> !(firstRejects ? match.b() : match.a()).negated())
            .filter(match -> match.a().kind() != Term.Kind.LIGHT)
            .toList();
    boolean thing = met.stream().anyMatch(match -> match.a().isThing() && match.b().isThing());
    return thing
        && alignment.similarity() >= ONE_ISSUE
        && alignment.closeness().likeness() >= NEAR
        && (met.size() >= SEVERAL || met.stream().anyMatch(match -> match.weight() >= TELLING));
  }
}
