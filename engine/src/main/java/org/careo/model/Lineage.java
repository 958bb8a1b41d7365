package org.careo.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Who copied whom in a case.
 *
 * @param edges pairs of reports, sorted by ids
 * @param origins sorted by id
 * @param parentage one entry a report, sorted by report id
 * @param drifts sorted by id
 * @param counts origins of the case and of statements that need their own count
 * @param statementOrigins one entry for each statement, sorted by statement id
 * @param links pairs of origins that may really be one, sorted by ids
 */
public record Lineage(
    List<LineageEdge> edges,
    List<Origin> origins,
    List<Parentage> parentage,
    List<Drift> drifts,
    List<OriginCount> counts,
    List<StatementOrigin> statementOrigins,
    List<OriginLink> links) {
  public static final Lineage NONE =
      new Lineage(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Without what is told of single statements. */
  public Lineage(
      List<LineageEdge> edges,
      List<Origin> origins,
      List<Parentage> parentage,
      List<Drift> drifts,
      List<OriginCount> counts) {
    this(edges, origins, parentage, drifts, counts, List.of(), List.of());
  }

  public Lineage {
    edges = List.copyOf(edges);
    origins = List.copyOf(origins);
    parentage = List.copyOf(parentage);
    drifts = List.copyOf(drifts);
    counts = List.copyOf(counts);
    statementOrigins = List.copyOf(statementOrigins);
    links = List.copyOf(links);
  }

  /**
   * Probability that two origins of one claim are one source of knowledge, where no link says more:
   * what two reports tell alike they mostly have from one place. Fitted on the claims of four
   * example cases, tried on four others.
   */
  private static final double SAME_KNOWLEDGE = 0.9;

  /** The same for the texts of two origins: pairs below this probability are not told as links. */
  private static final double SAME_TEXT = 0.01;

  private static final int SAMPLES = 400;

  /**
   * How many independent origins stand behind a claim. The minimum is what its assessment can show;
   * the maximum takes all origins of its statements as separate; the distribution comes from
   * samples with a fixed seed.
   */
  public OriginCount count(Claim claim) {
    Set<String> wanted = new HashSet<>(claim.statements());
    TreeSet<String> found = new TreeSet<>();
    for (StatementOrigin origin : statementOrigins) {
      if (wanted.contains(origin.statement())) {
        found.add(origin.origin());
      }
    }
    int least = Math.min(found.size(), Math.max(1, claim.assessment().minimumOrigins()));
    return count(claim.id(), least, found, SAME_KNOWLEDGE);
  }

  /**
   * How many independent origins the texts of the case have.
   *
   * @param least what can be shown
   * @param origins ids of all that were found
   */
  public OriginCount countOfTexts(int least, Set<String> origins) {
    return count("", least, new TreeSet<>(origins), SAME_TEXT);
  }

  private OriginCount count(String subject, int least, TreeSet<String> origins, double untold) {
    List<String> names = List.copyOf(origins);
    int most = names.size();
    if (most == 0) {
      return new OriginCount(subject, 0, 0, List.of());
    }
    double[][] same = new double[most][most];
    Map<String, Integer> place = new HashMap<>();
    for (int one = 0; one < most; one++) {
      place.put(names.get(one), one);
      Arrays.fill(same[one], 0, one, untold);
    }
    for (OriginLink link : links) {
      Integer a = place.get(link.a());
      Integer b = place.get(link.b());
      if (a != null && b != null) {
        int one = Math.max(a, b);
        int other = Math.min(a, b);
        same[one][other] = Math.max(same[one][other], link.probability());
      }
    }
    return new OriginCount(subject, least, most, distribution(same, least));
  }

  /** Shares of 1, 2, 3 … origins; samples with fewer than can be shown count as that many. */
  private static List<Double> distribution(double[][] same, int least) {
    int most = same.length;
    int[] counts = new int[most];
    SplittableRandom random = new SplittableRandom(most);
    for (int sample = 0; sample < SAMPLES; sample++) {
      int[] group = new int[most];
      int groups = 0;
      for (int one = 0; one < most; one++) {
        group[one] = one;
        groups++;
        for (int other = 0; other < one; other++) {
          if (random.nextDouble() < same[one][other] && group[one] != group[other]) {
            int from = Math.max(group[one], group[other]);
            int to = Math.min(group[one], group[other]);
            for (int member = 0; member <= one; member++) {
              group[member] = group[member] == from ? to : group[member];
            }
            groups--;
          }
        }
      }
      counts[Math.max(groups, least) - 1]++;
    }
    List<Double> shares = new ArrayList<>();
    for (int count : counts) {
      shares.add((double) count / SAMPLES);
    }
    return shares;
  }
}
