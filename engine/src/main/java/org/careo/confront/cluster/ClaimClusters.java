package org.careo.confront.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.decide.Verdict;

/** Groups of positions in the list of frames. */
public final class ClaimClusters {
  /**
   * Pairs looked at across two large groups before they are merged; more would only repeat the
   * answer.
   */
  private static final int LOOKS = 36;

  /** How likely pairs across two groups must be accounts of one claim, on average. */
  private static final double AVERAGE = 0.3;

  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<String>> reasons = new ArrayList<>();

  /**
   * Merges what is the same.
   *
   * @param size number of frames
   * @param verdicts verdicts on candidate pairs
   * @param decide gives the verdict on any pair
   * @param reason says why two were merged
   */
  public ClaimClusters(
      int size,
      List<Judged> verdicts,
      BiFunction<Integer, Integer, Verdict> decide,
      Function<Judged, String> reason) {
    group = new int[size];
    for (int position = 0; position < size; position++) {
      group[position] = position;
      members.add(new ArrayList<>(List.of(position)));
      reasons.add(new ArrayList<>());
    }
    List<Judged> same =
        verdicts.stream()
            .filter(judged -> judged.verdict().outcome() == Verdict.Outcome.SAME)
            .sorted(
                Comparator.comparing((Judged judged) -> !isQuotation(judged))
                    .thenComparing(judged -> -judged.verdict().score())
                    .thenComparing(Judged::pair))
            .toList();
    for (Judged judged : same) {
      int left = group[judged.pair().a()];
      int right = group[judged.pair().b()];
      if (left != right
          && (isQuotation(judged) || mayJoin(left, right, judged.verdict().isCertain(), decide))) {
        merge(Math.min(left, right), Math.max(left, right), reason.apply(judged));
      }
    }
  }

  /** A pair with its verdict. */
  public record Judged(Candidates.Pair pair, Verdict verdict) {}

  private static boolean isQuotation(Judged judged) {
    return judged.verdict().aspect().equals("quotation");
  }

  private boolean mayJoin(
      int left, int right, boolean certain, BiFunction<Integer, Integer, Verdict> decide) {
    double sum = 0;
    int looked = 0;
    int apart = 0;
    int same = 0;
    for (int a : members.get(left)) {
      for (int b : members.get(right)) {
        if (looked >= LOOKS) {
          break;
        }
        looked++;
        Verdict verdict = decide.apply(Math.min(a, b), Math.max(a, b));
        switch (verdict.outcome()) {
          case DRIFT -> {
            if (!verdict.aspect().equals("actor") && !verdict.aspect().equals("commitment")) {
              return false;
            }
            sum += verdict.score();
          }
          case CONTRADICTS, OPPOSES, UPDATES -> {
            return false;
          }
          case APART -> {
            if (!verdict.isOpen()) {
              return false;
            }
            apart++;
          }
          case SAME -> {
            same++;
            sum += verdict.score();
          }
          case NARROWS, NARROWED, UNRELATED -> sum += verdict.score();
        }
      }
    }
    return (apart == 0 || apart < same) && (certain || sum / looked >= AVERAGE);
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
