package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.bench.lineage.PlainAccount;
import org.careo.model.Language;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.EventWeights;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;
import org.careo.trace.pair.Derivation;
import org.careo.trace.pair.Tiles;

/**
 * Degree of derivation: answers cut, lightly or heavily revised from a source, or written without.
 */
final class CloughSet implements QualitySet {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "lineage-clough";
  }

  @Override
  public String folder() {
    return "lineage/clough";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Keys keys = new Keys();
    Digester digester = new Digester(keys);
    Derivation derivation = Derivation.shipped();
    List<String> lines = new ArrayList<>();
    List<JsonNode> pairs = new ArrayList<>();
    Map<String, List<Digest>> answersTo = new HashMap<>();
    for (String line : bench.run("lineage", "eval_clough.py", "--prepare").lines().toList()) {
      JsonNode pair = JSON.readTree(line);
      pairs.add(pair);
      answersTo
          .computeIfAbsent(pair.get("source_text").asText(), source -> new ArrayList<>())
          .add(
              digester.digest(
                  PlainAccount.of("text", pair.get("text").asText(), Language.ENGLISH)));
    }
    for (JsonNode pair : pairs) {
      List<Digest> event = answersTo.getOrDefault(pair.get("source_text").asText(), List.of());
      Digest source =
          digester.digest(
              PlainAccount.of("source", pair.get("source_text").asText(), Language.ENGLISH));
      Digest text =
          digester.digest(PlainAccount.of("text", pair.get("text").asText(), Language.ENGLISH));
      Comparison comparison = Comparison.of(source, text, new EventWeights(keys, event));
      ObjectNode answer = JSON.createObjectNode();
      answer.put("id", pair.get("id").asText());
      answer.put("score", derivation.score(comparison.values()));
      answer.put("p", derivation.probability(comparison.values()));
      answer.put(
          "label",
          derivation
              .degree(comparison.values(), Tiles.of(source, text))
              .name()
              .toLowerCase(Locale.ROOT));
      lines.add(answer.toString());
    }
    bench.score("lineage", "eval_clough.py", bench.write(name() + ".jsonl", lines).toString());
  }
}
