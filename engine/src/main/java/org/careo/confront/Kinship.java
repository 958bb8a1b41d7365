package org.careo.confront;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;

/** Which reports were made from one another, by the lineage. */
public final class Kinship {
  private static final double LIKELY = 0.5;

  private final Set<String> pairs = new HashSet<>();
  private final Map<String, Set<String>> parents = new HashMap<>();

  /** Of all reports of a case. */
  public Kinship(Lineage lineage) {
    for (LineageEdge edge : lineage.edges()) {
      boolean made =
          switch (edge.kind()) {
            case COPY, REWRITE, TRANSLATION -> true;
            case CITES, SHARES -> false;
          };
      if (made && edge.probability() >= LIKELY) {
        pairs.add(edge.a() + " " + edge.b());
        if (!edge.from().isEmpty()) {
          String child = edge.from().equals(edge.a()) ? edge.b() : edge.a();
          parents.computeIfAbsent(child, report -> new HashSet<>()).add(edge.from());
        }
      }
    }
  }

  /** Whether a report was made from another one of the case. */
  public boolean isMade(String report) {
    return parents.containsKey(report);
  }

  /** Whether a report was made from one of these. */
  boolean isMadeFromAny(String report, Set<String> others) {
    return parents.getOrDefault(report, Set.of()).stream().anyMatch(others::contains);
  }

  /** Whether one of two reports was made from the other. */
  public boolean isOf(String a, String b) {
    return pairs.contains(a + " " + b) || pairs.contains(b + " " + a);
  }
}
