package org.careo.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;

/** What was answered for one relay, held against its truth. */
final class RelayAnswers {
  private final RelayPairs relay;
  private final List<RelayPairs.Pair> pairs;
  private final Lineage lineage;
  private final Map<String, String> fileOf = new TreeMap<>();
  private final Map<String, Double> told = new TreeMap<>();
  private final Map<String, String> originOf = new TreeMap<>();

  RelayAnswers(RelayPairs relay, List<RelayPairs.Pair> pairs, Lineage lineage) {
    this.relay = relay;
    this.pairs = pairs;
    this.lineage = lineage;
    relay.accounts().forEach(each -> fileOf.put(each.report().id(), each.report().file()));
    for (LineageEdge edge : lineage.edges()) {
      told.put(key(file(edge.a()), file(edge.b())), edge.probability());
    }
    lineage.parentage().forEach(each -> originOf.put(file(each.report()), each.origin()));
  }

  /** The pairs of the truth with their probabilities; those that are one only partly left out. */
  List<RocCurve.Scored> scored() {
    List<RocCurve.Scored> scored = new ArrayList<>();
    for (RelayPairs.Pair pair : pairs) {
      if (pair.relation() != RelayPairs.Relation.PARTLY) {
        double probability = told.getOrDefault(key(pair.a(), pair.b()), 0.0);
        scored.add(new RocCurve.Scored(probability, isOne(pair)));
      }
    }
    return scored;
  }

  /** One line: origins, joined pairs, parents. */
  String structure() {
    int joined = 0;
    int right = 0;
    int family = 0;
    for (RelayPairs.Pair pair : pairs) {
      if (pair.relation() != RelayPairs.Relation.PARTLY) {
        boolean same =
            originOf.getOrDefault(pair.a(), "").equals(originOf.getOrDefault(pair.b(), ""));
        joined += same ? 1 : 0;
        right += same && isOne(pair) ? 1 : 0;
        family += isOne(pair) ? 1 : 0;
      }
    }
    int derived = 0;
    int rightParents = 0;
    int falseParents = 0;
    for (Parentage parentage : lineage.parentage()) {
      String file = file(parentage.report());
      String parent = file(parentage.parent());
      if (relay.isDerived(file)) {
        derived++;
        rightParents += relay.isParent(file, parent) ? 1 : 0;
      } else {
        falseParents += parent.isEmpty() ? 0 : 1;
      }
    }
    return String.format(
        Locale.ROOT,
        "origins %d of %d; pairs joined, precision %.3f recall %.3f; right parent %d of %d, originals"
            + " given one %d",
        originOf.values().stream().distinct().count(),
        relay.origins(),
        right / Math.max(1.0, joined),
        right / Math.max(1.0, family),
        rightParents,
        derived,
        falseParents);
  }

  private static boolean isOne(RelayPairs.Pair pair) {
    return pair.relation() != RelayPairs.Relation.INDEPENDENT;
  }

  private String file(String report) {
    return fileOf.getOrDefault(report, "");
  }

  private static String key(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }
}
