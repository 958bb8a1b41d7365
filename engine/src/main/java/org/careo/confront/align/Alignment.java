package org.careo.confront.align;

import java.util.List;
import org.careo.confront.frame.Term;

/**
 * How two frames meet.
 *
 * @param matched pairs of terms that meet
 * @param leftA terms of the first that meet nothing
 * @param leftB terms of the second that meet nothing
 * @param coverageA share of the first's weight that is matched, 0 to 1
 * @param coverageB share of the second's weight that is matched
 */
public record Alignment(
    List<Match> matched, List<Term> leftA, List<Term> leftB, double coverageA, double coverageB) {
  public Alignment {
    matched = List.copyOf(matched);
    leftA = List.copyOf(leftA);
    leftB = List.copyOf(leftB);
  }

  /** Two terms that meet: 1 the same key, less when only a broader concept is shared. */
  public record Match(Term a, Term b, double strength) {}

  /** Harmonic mean of the coverages. */
  public double similarity() {
    double sum = coverageA + coverageB;
    return sum == 0 ? 0 : 2 * coverageA * coverageB / sum;
  }

  public double smaller() {
    return Math.min(coverageA, coverageB);
  }

  public double larger() {
    return Math.max(coverageA, coverageB);
  }
}
