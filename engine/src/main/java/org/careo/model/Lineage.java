package org.careo.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

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

  /** Probability that two origins are one where nothing shows that both found out by themselves. */
  private static final double UNSHOWN = 0.3;

  private static final double SHOWN = 0.02;
  private static final int SAMPLES = 400;

  /**
   * How many independent origins stand behind a set of statements. The minimum counts only origins
   * that are shown to have found out by themselves, and is 1 for any statement at all; the maximum
   * takes all origins as separate; the distribution comes from samples with a fixed seed.
   *
   * @param subject id the count is for
   * @param statements ids of the statements; those without an origin are left out
   */
  public OriginCount count(String subject, Collection<String> statements) {
    Set<String> wanted = new HashSet<>(statements);
    TreeMap<String, Boolean> found = new TreeMap<>();
    for (StatementOrigin origin : statementOrigins) {
      if (wanted.contains(origin.statement())) {
        found.merge(origin.origin(), origin.shown(), Boolean::logicalOr);
      }
    }
    return count(subject, found);
  }

  /** The same for origins, each with whether it is shown to have found out by itself. */
  public OriginCount count(String subject, Map<String, Boolean> found) {
    List<String> names = new ArrayList<>(new TreeMap<>(found).keySet());
    int shown = 0;
    for (String name : names) {
      shown += Boolean.TRUE.equals(found.get(name)) ? 1 : 0;
    }
    int most = names.size();
    if (most == 0) {
      return new OriginCount(subject, 0, 0, List.of());
    }
    double[][] same = new double[most][most];
    Map<String, Integer> place = new HashMap<>();
    for (int one = 0; one < most; one++) {
      place.put(names.get(one), one);
      for (int other = 0; other < one; other++) {
        boolean both =
            Boolean.TRUE.equals(found.get(names.get(one)))
                && Boolean.TRUE.equals(found.get(names.get(other)));
        same[one][other] = both ? SHOWN : UNSHOWN;
      }
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
    return new OriginCount(subject, Math.max(1, shown), most, distribution(same));
  }

  private static List<Double> distribution(double[][] same) {
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
      counts[groups - 1]++;
    }
    List<Double> shares = new ArrayList<>();
    for (int count : counts) {
      shares.add((double) count / SAMPLES);
    }
    return shares;
  }
}
