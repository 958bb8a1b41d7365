package org.careo.bench.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.model.Account;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;
import org.careo.trace.pair.EventFacts;
import org.careo.trace.pair.EventPairs;
import org.careo.trace.pair.PairModel;

/**
 * The pairs of reports inside the events of an example case with a truth of lineage: an invented
 * relay, or a case that is taken as one event.
 */
final class RelayPairs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> truth = new TreeMap<>();
  private final List<Account> accounts;
  private final Path example;

  /** How two reports are related in the truth. */
  enum Relation {
    /** One was made from the other. */
    PARENT,
    /** Both go back to one text otherwise. */
    FAMILY,
    /** One has the other's family as a second source, or only cites the other. */
    PARTLY,
    INDEPENDENT
  }

  /**
   * A pair.
   *
   * @param a file name of one report
   * @param b file name of the other
   * @param values features
   * @param alone the same where no other report of the event is known
   */
  record Pair(String a, String b, Relation relation, double[] values, double[] alone) {}

  /** The reports of an example folder with their truth. */
  RelayPairs(Path example) throws IOException {
    this(example, ExampleReports.accounts(example.resolve("reports")));
  }

  /** The same truth with the reports in another form, under the same file names. */
  RelayPairs(Path example, List<Account> accounts) throws IOException {
    this.example = example;
    for (String line : Files.readAllLines(example.resolve("truth/lineage.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      truth.put(row.get("report").asText(), row);
    }
    this.accounts = List.copyOf(accounts);
  }

  /** Name of the folder. */
  String name() {
    return String.valueOf(example.getFileName());
  }

  List<Account> accounts() {
    return accounts;
  }

  /** How many texts the reports go back to. */
  long origins() {
    return truth.values().stream().filter(row -> !row.path("parent").isTextual()).count();
  }

  /** The pairs of all events. */
  List<Pair> pairs(Keys keys) {
    Digester digester = new Digester(keys);
    Map<String, Map<String, Digest>> events = new TreeMap<>();
    for (Account account : accounts) {
      String file = account.report().file();
      JsonNode row = truth.get(file);
      if (row != null) {
        events
            .computeIfAbsent(row.path("event").asText(), event -> new TreeMap<>())
            .put(file, digester.digest(account));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    events.values().forEach(members -> pairs.addAll(pairs(members, keys)));
    return pairs;
  }

  private List<Pair> pairs(Map<String, Digest> members, Keys keys) {
    List<String> files = List.copyOf(members.keySet());
    List<Digest> digests = List.copyOf(members.values());
    PairModel model = PairModel.shipped();
    List<Comparison> comparisons = new ArrayList<>();
    List<EventPairs.Pair> pairs = new ArrayList<>();
    for (int first = 0; first < files.size(); first++) {
      for (int second = first + 1; second < files.size(); second++) {
        Comparison comparison = Comparison.of(digests.get(first), digests.get(second), keys);
        comparisons.add(comparison);
        pairs.add(new EventPairs.Pair(first, second, model.descent(comparison.values())));
      }
    }
    EventPairs event = new EventPairs(keys, digests, pairs);
    List<Pair> all = new ArrayList<>();
    for (int at = 0; at < pairs.size(); at++) {
      EventPairs.Pair pair = pairs.get(at);
      String a = files.get(pair.first());
      String b = files.get(pair.second());
      Comparison comparison = comparisons.get(at);
      double[] values = comparison.inside(event.measure(pair)).values();
      all.add(new Pair(a, b, relation(a, b), values, alone(comparison, keys)));
    }
    return all;
  }

  private static double[] alone(Comparison comparison, Keys keys) {
    EventFacts facts = new EventFacts(List.of(comparison.a(), comparison.b()), keys);
    double shared = facts.value(comparison.a(), comparison.b());
    return comparison.inside(new EventPairs.Measures(shared, 0)).values();
  }

  /** How two reports are related. */
  Relation relation(String one, String other) {
    if (isParent(one, other) || isParent(other, one)) {
      return Relation.PARENT;
    }
    if (root(one).equals(root(other))) {
      return Relation.FAMILY;
    }
    return isPartly(one, other) || isPartly(other, one) ? Relation.PARTLY : Relation.INDEPENDENT;
  }

  /** Whether the truth has a report made from another; no report is made from the empty name. */
  boolean isParent(String report, String other) {
    return !other.isEmpty()
        && (node(report).path("parent").asText().equals(other)
            || node(report).path("second_parent").asText().equals(other));
  }

  /** Whether the truth gives a report a parent. */
  boolean isDerived(String report) {
    return truth.containsKey(report) && node(report).path("parent").isTextual();
  }

  private boolean isPartly(String report, String other) {
    JsonNode second = node(report).path("second_parent");
    boolean ofSecond = second.isTextual() && root(second.asText()).equals(root(other));
    for (JsonNode cited : node(report).path("also_cites")) {
      ofSecond |= cited.asText().equals(other);
    }
    return ofSecond;
  }

  /** Whether the truth has a report. */
  boolean isKnown(String report) {
    return truth.containsKey(report);
  }

  /** Whether the truth gives a report a second parent. */
  boolean hasTwoSources(String report) {
    return node(report).path("second_parent").isTextual();
  }

  /** Whether a report goes back to the family of another by one of its two parents. */
  boolean isFamilyOfSource(String report, String other) {
    JsonNode row = node(report);
    return row.path("parent").isTextual()
        && (root(row.get("parent").asText()).equals(root(other))
            || row.path("second_parent").isTextual()
                && root(row.get("second_parent").asText()).equals(root(other)));
  }

  boolean isOneEvent(String one, String other) {
    return node(one).path("event").equals(node(other).path("event"));
  }

  /** The report at the head of the family of another. */
  String root(String report) {
    String root = report;
    while (node(root).path("parent").isTextual()) {
      root = node(root).get("parent").asText();
    }
    return root;
  }

  private JsonNode node(String report) {
    JsonNode row = truth.get(report);
    if (row == null) {
      throw new IllegalArgumentException("the truth has no " + report);
    }
    return row;
  }
}
