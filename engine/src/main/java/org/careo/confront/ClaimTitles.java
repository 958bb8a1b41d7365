package org.careo.confront;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.confront.align.Aligner;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Gist;
import org.careo.model.SpeechAct;

/**
 * The words a claim is called by: those of the account that is a whole clause, names who acts, was
 * made from no other one, and meets the others best.
 */
final class ClaimTitles {
  /** Accounts that are looked at. */
  private static final int LOOKED = 24;

  /** Fewer words than this say little by themselves. */
  private static final int FEW = 4;

  private static final double WHOLE = 2;
  private static final double NAMES = 0.7;
  private static final double POINTS = 1.2;
  private static final double SPOKEN = 0.5;

  /** How much it counts that an account meets another one. */
  private static final double MEETS = 1.5;

  private static final double ASKS = 1.5;

  private final List<Frame> frames;
  private final Aligner aligner;
  private final Kinship kinship;

  ClaimTitles(List<Frame> frames, Aligner aligner, Kinship kinship) {
    this.frames = frames;
    this.aligner = aligner;
    this.kinship = kinship;
  }

  /** The words of the best account, the earlier one on a tie; with who says it where it must. */
  String of(List<Integer> members) {
    List<Integer> looked = members.subList(0, Math.min(members.size(), LOOKED));
    Set<String> reports = new HashSet<>();
    looked.forEach(member -> reports.add(frames.get(member).report()));
    Frame best = frames.get(members.getFirst());
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int member : looked) {
      Frame frame = frames.get(member);
      double score = looked.size() * worth(frame, reports);
      for (int other : looked) {
        score += member == other ? 0 : MEETS * aligner.align(frame, frames.get(other)).similarity();
      }
      if (score > bestScore + 1e-9) {
        bestScore = score;
        best = frame;
      }
    }
    return Gist.of(best).said(best);
  }

  private double worth(Frame frame, Set<String> reports) {
    Gist gist = Gist.of(frame);
    return (gist.whole() ? WHOLE : 0)
        + (kinship.isMadeFromAny(frame.report(), reports) ? 0 : 1)
        + (gist.namesIn(frame) ? NAMES : 0)
        - (gist.points() ? gist.isSpoken(frame) ? SPOKEN : POINTS : 0)
        - (gist.isShorterThan(FEW) ? 1 : 0)
        - (gist.asks() || frame.statement().act() == SpeechAct.QUESTION ? ASKS : 0);
  }
}
