package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careo.confront.Confronter;
import org.careo.model.Account;
import org.careo.model.Language;

/** Two numeric statements: same, compatible, contradicting, different, or an update. */
final class NumberPairsSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "number-pairs";
  }

  @Override
  public String folder() {
    return "figures";
  }

  @Override
  public void run(Bench bench) throws IOException {
    SentenceAccounts accounts = new SentenceAccounts();
    Confronter confronter = new Confronter();
    List<String> lines = new ArrayList<>();
    for (String line : bench.list("figures", "eval_numpairs.py", "--dump")) {
      JsonNode pair = json.readTree(line);
      Account a = side(accounts, pair, "a");
      Account b = side(accounts, pair, "b");
      lines.add(
          json.writeValueAsString(
              Map.of("id", pair.get("id").asInt(), "label", confronter.figures(a, b).name())));
    }
    bench.score(
        "figures", "eval_numpairs.py", bench.write("numpairs.jsonl", lines).toString(), "-v");
  }

  private static Account side(SentenceAccounts accounts, JsonNode pair, String side) {
    String day = pair.path("date_" + side).asText("");
    return accounts.whole(
        side,
        pair.get(side).asText(),
        new Language(pair.get("lang_" + side).asText()),
        day.equals("null") ? "" : day);
  }
}
