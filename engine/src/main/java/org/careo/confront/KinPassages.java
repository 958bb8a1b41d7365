package org.careo.confront;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.cluster.ClaimClusters.Judged;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;

/**
 * Passages of a report and of one made from it, or of two made from one text. A retelling says in
 * its own words, or in another language, what its source says, passage by passage; so a clause and
 * its counterpart are one claim on less likeness than two reports need that were made apart: it is
 * enough that each is the likeliest of its report for the other.
 */
final class KinPassages {
  /** How likely two counterparts must be of one claim by what they say alone. */
  private static final double LEAST = 0.05;

  /** What a pair counts that is one claim anyway: its clauses are not open for another one. */
  private static final double TAKEN = 2;

  private final List<Frame> frames;
  private final Kinship kinship;
  private final List<Judged> open = new ArrayList<>();
  private final Map<String, Double> best = new HashMap<>();

  KinPassages(List<Frame> frames, Kinship kinship) {
    this.frames = frames;
    this.kinship = kinship;
  }

  /** Takes note of a pair of clauses and what the table says of it. */
  void add(Candidates.Pair pair, Verdict verdict) {
    String a = frames.get(pair.a()).report();
    String b = frames.get(pair.b()).report();
    if (a.equals(b) || !kinship.areOfOneText(a, b)) {
      return;
    }
    double score =
        switch (verdict.outcome()) {
          case SAME, DRIFT -> TAKEN;
          case UNRELATED -> verdict.score();
          case NARROWS, NARROWED, UPDATES, CONTRADICTS, OPPOSES, APART -> 0;
        };
    if (score >= LEAST) {
      best.merge(key(pair.a(), b), score, Math::max);
      best.merge(key(pair.b(), a), score, Math::max);
      if (verdict.outcome() == Verdict.Outcome.UNRELATED) {
        open.add(new Judged(pair, verdict));
      }
    }
  }

  private static String key(int position, String report) {
    return position + " " + report;
  }

  /** The counterparts, as accounts of one claim. */
  List<Judged> counterparts() {
    List<Judged> found = new ArrayList<>();
    for (Judged each : open) {
      int a = each.pair().a();
      int b = each.pair().b();
      double score = each.verdict().score();
      if (score >= best.getOrDefault(key(a, frames.get(b).report()), 0.0)
          && score >= best.getOrDefault(key(b, frames.get(a).report()), 0.0)) {
        found.add(new Judged(each.pair(), Verdict.counterpart(score)));
      }
    }
    return found;
  }
}
