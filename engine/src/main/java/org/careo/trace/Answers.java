package org.careo.trace;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Candidate;
import org.careo.model.Parentage;

/** For every report the answers to whose text it is made from, with their probabilities. */
final class Answers {
  /** So many other answers are told for a report. */
  private static final int MOST = 4;

  private final List<Dossier> dossiers;
  private final List<List<Share>> shares = new ArrayList<>();

  /**
   * Probability of an answer for a report.
   *
   * @param parent index of its parent, -1 = none in the case
   */
  record Share(int parent, double probability) {}

  /** Of reports none of which has a parent. */
  Answers(List<Dossier> dossiers) {
    this.dossiers = dossiers;
    dossiers.forEach(dossier -> shares.add(List.of(new Share(-1, 1))));
  }

  /** Takes over the answers for a report, likeliest first. */
  void set(int report, List<Share> found) {
    shares.set(report, List.copyOf(found));
  }

  /** Probability that a report's parent is another. */
  double probability(int report, int above) {
    return shares.get(report).stream()
        .filter(share -> share.parent() == above)
        .mapToDouble(Share::probability)
        .sum();
  }

  /**
   * All answers for a report with their probabilities, the one that is told first; sums to 1.
   *
   * @param parent the one that is told, -1 = none
   * @param isHidden whether the parent only goes back to the same absent text
   */
  List<Candidate> of(int report, int parent, boolean isHidden) {
    Candidate told = new Candidate("", 0, "");
    List<Candidate> others = new ArrayList<>();
    for (Share share : shares.get(report)) {
      boolean isTold = share.parent() == parent;
      boolean none = share.parent() < 0 || isTold && isHidden;
      String value = none ? "" : dossiers.get(share.parent()).id();
      String reason =
          share.parent() < 0 ? Parentage.NO_PARENT : none ? Parentage.ABSENT : Parentage.PARENT;
      Candidate answer = new Candidate(value, share.probability(), reason);
      if (isTold) {
        told = answer;
      } else {
        others.add(answer);
      }
    }
    List<Candidate> all = new ArrayList<>();
    all.add(told);
    all.addAll(others.subList(0, Math.min(MOST, others.size())));
    double rest = others.stream().skip(MOST).mapToDouble(Candidate::score).sum();
    if (rest > 0) {
      all.add(new Candidate("", rest, Parentage.OTHERS));
    }
    return all;
  }
}
