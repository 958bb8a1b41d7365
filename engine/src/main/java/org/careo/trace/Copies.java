package org.careo.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts reports with word-for-word the same article together, so that five thousand identical
 * reports cost as much as one. The one that stands for the others is the outlet the others credit,
 * else the earliest, else the one with the smallest id.
 */
final class Copies {
  /** Shorter texts are not compared at all: they say too little. */
  static final int LEAST_WORDS = 20;

  private final int[] original;
  private final List<Integer> originals = new ArrayList<>();

  Copies(List<Dossier> dossiers) {
    original = new int[dossiers.size()];
    Map<Long, List<Integer>> groups = new HashMap<>();
    for (int at = 0; at < original.length; at++) {
      original[at] = at;
      if (dossiers.get(at).digest().size() >= LEAST_WORDS) {
        groups.computeIfAbsent(dossiers.get(at).digest().hash(), hash -> new ArrayList<>()).add(at);
      }
    }
    for (List<Integer> group : groups.values()) {
      if (group.size() > 1) {
        int first = first(group, dossiers);
        group.forEach(copy -> original[copy] = first);
      }
    }
    for (int at = 0; at < original.length; at++) {
      if (original[at] == at && dossiers.get(at).digest().size() >= LEAST_WORDS) {
        originals.add(at);
      }
    }
  }

  private static int first(List<Integer> group, List<Dossier> dossiers) {
    Map<String, Integer> credited = new HashMap<>();
    for (int member : group) {
      dossiers.get(member).credits().stream()
          .filter(credit -> credit.kind().isWhole())
          .forEach(credit -> credited.merge(credit.outlet(), 1, Integer::sum));
    }
    Comparator<Integer> byCredit =
        Comparator.comparingInt(member -> -credited.getOrDefault(dossiers.get(member).outlet(), 0));
    Comparator<Integer> byDate =
        Comparator.comparing(
            member -> {
              String day = dossiers.get(member).published().to();
              return day.isEmpty() ? "9999" : day;
            });
    return group.stream().min(byCredit.thenComparing(byDate).thenComparing(at -> at)).orElseThrow();
  }

  /** Index of the report that stands for another; itself when it is compared. */
  int original(int report) {
    return original[report];
  }

  /** Indexes of the reports that are compared, ascending. */
  List<Integer> originals() {
    return originals;
  }
}
