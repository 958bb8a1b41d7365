package org.careo.confront.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.text.word.WordVectors;

/**
 * Aligns the terms of two frames one to one, the best meeting first: equal senses, opposites, terms
 * one of which is broader than the other, words that are alike.
 */
public final class Aligner {
  private static final double SAME = 1;
  private static final double SENSE = 0.95;
  private static final double OPPOSITE = 0.8;
  private static final double RELATED = 0.6;
  private static final double ALIKE = 0.85;

  private static final Closeness UNKNOWN = new Closeness(0, 0, 0, 0, 0);

  private final TermWeights weights;
  private final WordVectors likeness;
  private final FrameVectors vectors;

  /**
   * @param frames the statements of a case, those of a report one after the other in text order
   * @param weights how much each term says
   * @param likeness how alike words are that have no concept in common
   */
  public Aligner(List<Frame> frames, TermWeights weights, WordVectors likeness) {
    this.weights = weights;
    this.likeness = likeness;
    vectors = new FrameVectors(frames, weights, likeness);
  }

  public Alignment align(Frame a, Frame b) {
    return align(a.terms(), b.terms(), vectors.closeness(a, b));
  }

  /** Aligns two lists of terms; nothing is known of how near the rest of the two is. */
  public Alignment align(List<Term> termsA, List<Term> termsB) {
    return align(termsA, termsB, UNKNOWN);
  }

  private Alignment align(List<Term> termsA, List<Term> termsB, Closeness closeness) {
    boolean[] usedA = new boolean[termsA.size()];
    boolean[] usedB = new boolean[termsB.size()];
    List<Alignment.Match> matched = match(termsA, termsB, usedA, usedB);
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
        totalB == 0 ? 0 : matchedB / totalB,
        Math.min(borne(matched, leftA, true), borne(matched, leftB, false)),
        heaviest(leftA),
        heaviest(leftB),
        closeness);
  }

  /** Share of the weight of one side's verbs, subjects and objects that is matched. */
  private double borne(List<Alignment.Match> matched, List<Term> left, boolean first) {
    double met = 0;
    double total = 0;
    for (Alignment.Match match : matched) {
      Term term = first ? match.a() : match.b();
      if (term.bearing()) {
        met += match.strength() * weights.of(term);
        total += weights.of(term);
      }
    }
    for (Term term : left) {
      total += term.bearing() ? weights.of(term) : 0;
    }
    return total == 0 ? 0 : met / total;
  }

  private double heaviest(List<Term> left) {
    return left.stream().mapToDouble(weights::of).max().orElse(0);
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

  /** All ways two terms meet, the strongest first; each term is used once. */
  private List<Alignment.Match> match(
      List<Term> termsA, List<Term> termsB, boolean[] usedA, boolean[] usedB) {
    List<Meeting> meetings = new ArrayList<>();
    for (int a = 0; a < termsA.size(); a++) {
      for (int b = 0; b < termsB.size(); b++) {
        double strength = strength(termsA.get(a), termsB.get(b));
        if (strength > 0) {
          meetings.add(new Meeting(a, b, strength));
        }
      }
    }
    meetings.sort(
        Comparator.comparingDouble((Meeting meeting) -> -meeting.strength)
            .thenComparingInt(Meeting::a)
            .thenComparingInt(Meeting::b));
    List<Alignment.Match> matched = new ArrayList<>();
    for (Meeting meeting : meetings) {
      if (!usedA[meeting.a] && !usedB[meeting.b]) {
        usedA[meeting.a] = true;
        usedB[meeting.b] = true;
        Term a = termsA.get(meeting.a);
        Term b = termsB.get(meeting.b);
        matched.add(
            new Alignment.Match(
                a,
                b,
                meeting.strength,
                !a.meets(b) && a.isOppositeOf(b),
                Math.min(weights.of(a), weights.of(b))));
      }
    }
    return matched;
  }

  private record Meeting(int a, int b, double strength) {}

  /**
   * How well two terms meet, 0 to 1: the same word, one sense in common, opposites, a broader
   * concept, alike.
   */
  private double strength(Term a, Term b) {
    if (a.key().equals(b.key())) {
      return SAME;
    }
    if (a.meets(b)) {
      return SENSE;
    }
    if (a.isOppositeOf(b)) {
      return OPPOSITE;
    }
    double like =
        a.word().isEmpty() || b.word().isEmpty()
            ? 0
            : ALIKE * likeness.likeness(a.word(), b.word());
    return Math.max(like, a.isRelatedTo(b) ? RELATED : 0);
  }
}
