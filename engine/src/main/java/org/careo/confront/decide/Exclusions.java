package org.careo.confront.decide;

import java.util.List;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;

/**
 * What two accounts of one claim cannot be, however much else of them meets: annotated pairs that
 * differ in one slot alone are too few for a weight to be learned from them.
 */
final class Exclusions {
  private Exclusions() {}

  /** Whether a slot shows that the two are not one claim. */
  static boolean exclude(Frame a, Frame b, Alignment alignment, FigureComparison figures) {
    return a.denies() != b.denies()
        || alignment.isContrary()
        || figures.onlyApart(a, b)
        || alignment.similarity() >= DecisionTable.CLOSE && a.conditional() != b.conditional()
        || isTurnedRound(alignment)
        || hasOtherFiller(alignment);
  }

  /** Who did it in one is in the other to whom it was done, and the other way round. */
  private static boolean isTurnedRound(Alignment alignment) {
    return areIn(alignment, Term.Role.SUBJECT, Term.Role.OBJECT)
        && areIn(alignment, Term.Role.OBJECT, Term.Role.SUBJECT);
  }

  private static boolean areIn(Alignment alignment, Term.Role first, Term.Role second) {
    return alignment.matched().stream()
        .anyMatch(match -> match.a().role() == first && match.b().role() == second);
  }

  /** All is said alike but for one slot that each fills with something else. */
  private static boolean hasOtherFiller(Alignment alignment) {
    List<Term> left = alignment.leftA().stream().filter(Term::bearing).toList();
    List<Term> right = alignment.leftB().stream().filter(Term::bearing).toList();
    return alignment.similarity() >= DecisionTable.CONTRARY
        && alignment.bearing() >= 1
        && left.size() == 1
        && right.size() == 1
        && isFiller(left.getFirst())
        && isFiller(right.getFirst())
        && left.getFirst().role() == right.getFirst().role()
        && !left.getFirst().isRelatedTo(right.getFirst());
  }

  /** A party of the act that could have met another: a Spanish word of no known sense could not. */
  private static boolean isFiller(Term term) {
    boolean party = term.role() == Term.Role.SUBJECT || term.role() == Term.Role.OBJECT;
    boolean known = term.kind() == Term.Kind.NAME || !term.word().isEmpty();
    return party && known && (term.isThing() || term.kind() == Term.Kind.NAME);
  }
}
