package org.careo.confront;

import java.util.HashSet;
import java.util.Set;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;

/** Which reports were made from one another, by the lineage. */
final class Kinship {
  private static final double LIKELY = 0.5;

  private final Set<String> pairs = new HashSet<>();

  Kinship(Lineage lineage) {
    for (LineageEdge edge : lineage.edges()) {
      boolean made =
          switch (edge.kind()) {
            case COPY, REWRITE, TRANSLATION -> true;
            case CITES, SHARES -> false;
          };
      if (made && edge.probability() >= LIKELY) {
        pairs.add(edge.a() + " " + edge.b());
      }
    }
  }

  /** Whether one of two reports was made from the other. */
  boolean isOf(String a, String b) {
    return pairs.contains(a + " " + b) || pairs.contains(b + " " + a);
  }
}
