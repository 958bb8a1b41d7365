package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careo.confront.Confronter;
import org.careo.model.Account;
import org.careo.model.Language;

/** A claim asked in English or Spanish: is the English sentence that makes it found first? */
final class SeedRetrievalSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "claim-retrieval";
  }

  @Override
  public String folder() {
    return "confront/seeds";
  }

  @Override
  public void run(Bench bench) throws IOException {
    SentenceAccounts accounts = new SentenceAccounts();
    List<Account> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<JsonNode> queries = new ArrayList<>();
    for (String line : bench.list("confront", "eval_seed_retrieval.py", "--list")) {
      JsonNode item = json.readTree(line);
      if (item.get("kind").asText().equals("query")) {
        queries.add(item);
      } else {
        names.add(item.get("id").asText());
        all.add(
            accounts.whole(
                item.get("id").asText(), item.get("text").asText(), Language.ENGLISH, ""));
      }
    }
    int candidates = all.size();
    for (JsonNode query : queries) {
      all.add(accounts.whole("en", query.get("en").asText(), Language.ENGLISH, ""));
      all.add(accounts.whole("es", query.get("es").asText(), Language.SPANISH, ""));
    }
    Confronter.Similarity similarity = new Confronter().similarity(all.subList(0, candidates), all);
    List<String> lines = new ArrayList<>();
    for (int asked = candidates; asked < all.size(); asked++) {
      int query = asked;
      double[] scores =
          IntStream.range(0, candidates)
              .mapToDouble(candidate -> similarity.answer(query, candidate))
              .toArray();
      List<String> ranking =
          IntStream.range(0, candidates)
              .boxed()
              .sorted(
                  Comparator.comparingDouble((Integer candidate) -> -scores[candidate])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(20)
              .map(names::get)
              .toList();
      lines.add(
          json.writeValueAsString(
              Map.of(
                  "query",
                  queries.get((asked - candidates) / 2).get("id").asText(),
                  "lang",
                  (asked - candidates) % 2 == 0 ? "en" : "es",
                  "ranking",
                  ranking)));
    }
    bench.score(
        "confront",
        "eval_seed_retrieval.py",
        bench.write("claim-retrieval.jsonl", lines).toString());
  }
}
