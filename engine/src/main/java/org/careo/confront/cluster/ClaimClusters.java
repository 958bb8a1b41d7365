package org.careo.confront.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.decide.Judgement;
import org.careo.confront.decide.Verdict;

/** Groups of positions in the list of frames. */
public final class ClaimClusters {
  /**
   * Pairs looked at across two large groups before they are merged; more would only repeat the
   * answer.
   */
  private static final int LOOKS = 36;

  /** How likely pairs across two groups must be accounts of one claim, on average. */
  private static final double AVERAGE = 0.33;

  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<String>> reasons = new ArrayList<>();

  /**
   * Merges what is the same: quotations first, then the likeliest pair, as long as the two groups
   * it lies between are likely to be one on average and no pair of them is kept apart.
   *
   * @param size number of frames
   * @param links pairs that may be one claim
   * @param judge judges any pair, the smaller position first
   * @param reason says why two were merged
   */
  public ClaimClusters(
      int size,
      List<Judged> links,
      BiFunction<Integer, Integer, Judgement> judge,
      Function<Judged, String> reason) {
    group = new int[size];
    for (int position = 0; position < size; position++) {
      group[position] = position;
      members.add(new ArrayList<>(List.of(position)));
      reasons.add(new ArrayList<>());
    }
    List<Link> ordered =
        links.stream()
            .map(
                judged ->
                    new Link(judged, judge.apply(judged.pair().a(), judged.pair().b()).likely()))
            .sorted(
                Comparator.comparing((Link link) -> !isQuotation(link.judged))
                    .thenComparing(link -> -link.likely)
                    .thenComparing(link -> link.judged.pair()))
            .toList();
    for (Link link : ordered) {
      Judged judged = link.judged;
      int left = group[judged.pair().a()];
      int right = group[judged.pair().b()];
      if (left != right
          && (isQuotation(judged) || mayJoin(left, right, judged.verdict().isCertain(), judge))) {
        merge(Math.min(left, right), Math.max(left, right), reason.apply(judged));
      }
    }
  }

  /** A pair with its verdict. */
  public record Judged(Candidates.Pair pair, Verdict verdict) {}

  private record Link(Judged judged, double likely) {}

  private static boolean isQuotation(Judged judged) {
    return judged.verdict().aspect().equals("quotation");
  }

  private boolean mayJoin(
      int left, int right, boolean certain, BiFunction<Integer, Integer, Judgement> judge) {
    double sum = 0;
    int looked = 0;
    for (int a : members.get(left)) {
      for (int b : members.get(right)) {
        if (looked >= LOOKS) {
          break;
        }
        looked++;
        Judgement judged = judge.apply(Math.min(a, b), Math.max(a, b));
        if (judged.keptApart()) {
          return false;
        }
        sum += judged.likely();
      }
    }
    return certain || sum / looked >= AVERAGE;
  }

  private void merge(int into, int from, String reason) {
    for (int position : members.get(from)) {
      group[position] = into;
    }
    members.get(into).addAll(members.get(from));
    members.get(into).sort(Comparator.naturalOrder());
    reasons.get(into).addAll(reasons.get(from));
    reasons.get(into).add(reason);
    members.set(from, new ArrayList<>());
    reasons.set(from, new ArrayList<>());
  }

  /** Group of a position; groups are named by their smallest position. */
  public int groupOf(int position) {
    return group[position];
  }

  /** Positions of a group, sorted; empty for one that was merged into another. */
  public List<Integer> membersOf(int named) {
    return List.copyOf(members.get(named));
  }

  /** Why its members were merged. */
  public List<String> reasonsOf(int named) {
    return List.copyOf(reasons.get(named));
  }
}
