package org.careo.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careo.model.Account;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;

/** What was answered for one relay, held against its truth. */
final class RelayAnswers {
  /** Begins the name of a file that holds a copy of another. */
  static final String COPY = "copy-";

  private final RelayPairs relay;
  private final List<RelayPairs.Pair> pairs;
  private final Lineage lineage;
  private final Map<String, String> fileOf = new TreeMap<>();
  private final Map<String, Double> told = new TreeMap<>();
  private final Map<String, String> originOf = new TreeMap<>();

  RelayAnswers(RelayPairs relay, List<RelayPairs.Pair> pairs, Lineage lineage) {
    this(relay, relay.accounts(), pairs, lineage);
  }

  /**
   * @param accounts all that were traced, those of the relay among them
   */
  RelayAnswers(
      RelayPairs relay, List<Account> accounts, List<RelayPairs.Pair> pairs, Lineage lineage) {
    this.relay = relay;
    this.pairs = pairs;
    this.lineage = lineage;
    accounts.forEach(each -> fileOf.put(each.report().id(), each.report().file()));
    for (LineageEdge edge : lineage.edges()) {
      told.put(key(file(edge.a()), file(edge.b())), edge.probability());
    }
    lineage.parentage().stream()
        .filter(each -> relay.isKnown(file(each.report())))
        .forEach(each -> originOf.put(file(each.report()), each.origin()));
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
      String parent = parentOf(parentage);
      if (relay.isDerived(file)) {
        derived++;
        rightParents += relay.isParent(file, parent) ? 1 : 0;
      } else if (relay.isKnown(file)) {
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

  /** File of a report's parent; a copy counts as the report it is a copy of. */
  private String parentOf(Parentage parentage) {
    String file = file(parentage.report());
    Map<String, Parentage> all = new TreeMap<>();
    lineage.parentage().forEach(each -> all.put(each.report(), each));
    Parentage above = parentage;
    for (int step = 0; step < all.size() && !above.parent().isEmpty(); step++) {
      String parent = withoutMark(file(above.parent()));
      if (!parent.equals(file)) {
        return parent;
      }
      above = all.getOrDefault(above.parent(), parentage);
    }
    return "";
  }

  private static String withoutMark(String file) {
    return file.startsWith(COPY) ? file.substring(COPY.length()) : file;
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
