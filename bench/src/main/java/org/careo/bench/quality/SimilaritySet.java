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

/** Graded similarity of sentences, English, Spanish and across. */
final class SimilaritySet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "similarity";
  }

  @Override
  public String folder() {
    return "confront/sts";
  }

  @Override
  public void run(Bench bench) throws IOException {
    SentenceAccounts accounts = new SentenceAccounts();
    Confronter confronter = new Confronter();
    List<String> lines = new ArrayList<>();
    for (String set : List.of("en", "es", "enes")) {
      Language first = set.equals("es") ? Language.SPANISH : Language.ENGLISH;
      Language second = set.equals("en") ? Language.ENGLISH : Language.SPANISH;
      List<Account> left = new ArrayList<>();
      List<Account> right = new ArrayList<>();
      for (String line : bench.list("confront", "eval_sts.py", "--list-pairs", set)) {
        JsonNode pair = json.readTree(line);
        int at = left.size();
        left.add(accounts.whole("a" + at, pair.get("a").asText(), first, ""));
        right.add(accounts.whole("b" + at, pair.get("b").asText(), second, ""));
      }
      List<Account> all = new ArrayList<>(left);
      all.addAll(right);
      Confronter.Similarity similarity = confronter.similarity(all);
      for (int i = 0; i < left.size(); i++) {
        lines.add(
            json.writeValueAsString(
                Map.of("set", set, "i", i, "score", 5 * similarity.of(i, left.size() + i))));
      }
    }
    bench.score("confront", "eval_sts.py", bench.write("sts.jsonl", lines).toString());
  }
}
