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

/**
 * The pairs of reports inside the events of an invented relay, with whether both go back to one
 * text. Pairs with the family of a report's second parent are left out.
 */
final class RelayPairs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> truth = new TreeMap<>();

  private RelayPairs(Path example) throws IOException {
    for (String line : Files.readAllLines(example.resolve("truth/lineage.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      truth.put(row.get("report").asText(), row);
    }
  }

  /** The pairs of an example folder. */
  static List<TrainingData.Example> of(Path example, Keys keys) throws IOException {
    RelayPairs relay = new RelayPairs(example);
    Digester digester = new Digester(keys);
    Map<String, Map<String, Digest>> events = new TreeMap<>();
    for (Account account : ExampleReports.accounts(example.resolve("reports"))) {
      String file = account.report().file();
      JsonNode row = relay.truth.get(file);
      if (row != null) {
        events
            .computeIfAbsent(row.get("event").asText(), event -> new TreeMap<>())
            .put(file, digester.digest(account));
      }
    }
    List<TrainingData.Example> pairs = new ArrayList<>();
    events.forEach((event, members) -> pairs.addAll(relay.pairs(event, members, keys)));
    return pairs;
  }

  private List<TrainingData.Example> pairs(String event, Map<String, Digest> members, Keys keys) {
    EventFacts facts = new EventFacts(List.copyOf(members.values()), keys);
    List<TrainingData.Example> pairs = new ArrayList<>();
    for (Map.Entry<String, Digest> one : members.entrySet()) {
      for (Map.Entry<String, Digest> other : members.entrySet()) {
        if (one.getKey().compareTo(other.getKey()) >= 0 || isSecond(one.getKey(), other.getKey())) {
          continue;
        }
        boolean derived = root(one.getKey()).equals(root(other.getKey()));
        TextPair pair =
            new TextPair("relay", "relay", event, one.getKey(), other.getKey(), derived);
        Comparison comparison = Comparison.of(one.getValue(), other.getValue(), keys);
        pairs.add(new TrainingData.Example(pair, comparison.inside(facts).values()));
      }
    }
    return pairs;
  }

  private boolean isSecond(String one, String other) {
    return hasSecond(one, other) || hasSecond(other, one);
  }

  private boolean hasSecond(String report, String other) {
    JsonNode second = node(report).path("second_parent");
    return second.isTextual() && root(second.asText()).equals(root(other));
  }

  private String root(String report) {
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
