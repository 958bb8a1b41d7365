package org.careo.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts reports of one happening together: the strongest findings first, up to a size that keeps the
 * work bounded.
 */
final class Events {
  /** More reports are never weighed against one another at once. */
  private static final int MOST = 1_500;

  private Events() {}

  /** Groups of report indexes, each ascending, by their first. */
  static List<List<Integer>> of(
      int size, List<Integer> reports, List<Finding> findings, double least) {
    int[] group = new int[size];
    int[] sizes = new int[size];
    for (int at = 0; at < size; at++) {
      group[at] = at;
      sizes[at] = 1;
    }
    List<Finding> strongest = new ArrayList<>(findings);
    strongest.sort(
        Comparator.comparingDouble((Finding finding) -> -finding.event())
            .thenComparingInt(Finding::first)
            .thenComparingInt(Finding::second));
    for (Finding finding : strongest) {
      if (finding.event() < least) {
        break;
      }
      int one = find(group, finding.first());
      int other = find(group, finding.second());
      if (one != other && sizes[one] + sizes[other] <= MOST) {
        group[Math.max(one, other)] = Math.min(one, other);
        sizes[Math.min(one, other)] += sizes[Math.max(one, other)];
      }
    }
    Map<Integer, List<Integer>> events = new TreeMap<>();
    for (int report : reports) {
      events.computeIfAbsent(find(group, report), first -> new ArrayList<>()).add(report);
    }
    return List.copyOf(events.values());
  }

  private static int find(int[] group, int report) {
    int top = report;
    while (group[top] != top) {
      group[top] = group[group[top]];
      top = group[top];
    }
    return top;
  }
}
