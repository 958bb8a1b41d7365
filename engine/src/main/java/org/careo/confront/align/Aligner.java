package org.careo.confront.align;

import java.util.ArrayList;
import java.util.List;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;

/**
 * Aligns the terms of two frames one to one: first equal senses, then opposites, then terms one of
 * which is broader than the other.
 */
public final class Aligner {
  private final TermWeights weights;

  public Aligner(TermWeights weights) {
    this.weights = weights;
  }

  public Alignment align(Frame a, Frame b) {
    return align(a.terms(), b.terms());
  }

  /** Aligns two lists of terms. */
  public Alignment align(List<Term> termsA, List<Term> termsB) {
    boolean[] usedA = new boolean[termsA.size()];
    boolean[] usedB = new boolean[termsB.size()];
    List<Alignment.Match> matched = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      match(termsA, termsB, usedA, usedB, matched, tier);
    }
    double matchedA = 0;
    double matchedB = 0;
    for (Alignment.Match match : matched) {
      matchedA += match.strength() * weights.of(match.a());
      matchedB += match.strength() * weights.of(match.b());
    }
    // A repeated word meets its other self: what a statement says twice counts once.
    List<Term> leftA = left(termsA, usedA, termsB);
    List<Term> leftB = left(termsB, usedB, termsA);
    double totalA = total(matched, leftA, true);
    double totalB = total(matched, leftB, false);
    return new Alignment(
        matched,
        leftA,
        leftB,
        totalA == 0 ? 0 : matchedA / totalA,
        totalB == 0 ? 0 : matchedB / totalB);
  }

  private double total(List<Alignment.Match> matched, List<Term> left, boolean first) {
    double total = 0;
    for (Alignment.Match match : matched) {
      total += weights.of(first ? match.a() : match.b());
    }
    for (Term term : left) {
      total += weights.of(term);
    }
    return total;
  }

  private static List<Term> left(List<Term> terms, boolean[] used, List<Term> others) {
    List<Term> left = new ArrayList<>();
    for (int index = 0; index < terms.size(); index++) {
      Term term = terms.get(index);
      if (!used[index]
          && term.kind() != Term.Kind.FIGURE
          && others.stream().noneMatch(term::meets)) {
        left.add(term);
      }
    }
    return left;
  }

  private static void match(
      List<Term> termsA,
      List<Term> termsB,
      boolean[] usedA,
      boolean[] usedB,
      List<Alignment.Match> matched,
      Tier tier) {
    for (int a = 0; a < termsA.size(); a++) {
      for (int b = 0; b < termsB.size() && !usedA[a]; b++) {
        if (!usedB[b] && tier.holds(termsA.get(a), termsB.get(b))) {
          usedA[a] = true;
          usedB[b] = true;
          matched.add(
              new Alignment.Match(
                  termsA.get(a), termsB.get(b), tier.strength, tier == Tier.OPPOSITE));
        }
      }
    }
  }

  /** Ways two terms meet, the best first. */
  private enum Tier {
    SAME(1),
    SENSE(0.95),
    OPPOSITE(0.8),
    RELATED(0.6);

    private final double strength;

    Tier(double strength) {
      this.strength = strength;
    }

    private boolean holds(Term a, Term b) {
      return switch (this) {
        case SAME -> a.key().equals(b.key());
        case SENSE -> a.meets(b);
        case OPPOSITE -> a.isOppositeOf(b);
        case RELATED -> a.isRelatedTo(b);
      };
    }
  }
}
