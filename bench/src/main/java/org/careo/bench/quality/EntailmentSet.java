package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careo.confront.Confronter;
import org.careo.confront.decide.Verdict;
import org.careo.model.Account;
import org.careo.model.Language;

/**
 * Pairs of sentences marked entailment, neutral or contradiction: whether a contradiction is called
 * where there is none. The verdict of the decision table is the answer; nothing is trained.
 */
final class EntailmentSet implements QualitySet {
  /** Share of the hypothesis the premise must speak of. */
  private static final double COVERED = 0.4;

  /** The same where the hypothesis says of all, of one alone or of never what the premise says. */
  private static final double SWEEPING = 0.45;

  private final String set;
  private final Language premise;
  private final Language hypothesis;
  private final ObjectMapper json = new ObjectMapper();

  EntailmentSet(String set, Language premise, Language hypothesis) {
    this.set = set;
    this.premise = premise;
    this.hypothesis = hypothesis;
  }

  @Override
  public String name() {
    return set;
  }

  @Override
  public String folder() {
    return "confront/nli";
  }

  @Override
  public void run(Bench bench) throws IOException {
    SentenceAccounts accounts = new SentenceAccounts();
    Confronter confronter = new Confronter();
    List<String> lines = new ArrayList<>();
    for (String line : bench.list("confront", "eval_nli.py", "--list-pairs", set)) {
      JsonNode pair = json.readTree(line);
      Account a = accounts.whole("p", pair.get("premise").asText(), premise, "");
      Account b = accounts.whole("h", pair.get("hypothesis").asText(), hypothesis, "");
      Confronter.Comparison comparison = confronter.compare(a, b);
      lines.add(
          json.writeValueAsString(
              Map.of(
                  "set",
                  set,
                  "id",
                  pair.get("id").asText(),
                  "label",
                  label(comparison),
                  "score",
                  comparison.verdict().outcome() == Verdict.Outcome.CONTRADICTS
                      ? comparison.verdict().score()
                      : 0,
                  "row",
                  comparison.verdict().row(),
                  "coverages",
                  List.of(comparison.coverageA(), comparison.coverageB()),
                  "contrary",
                  comparison.contrary())));
    }
    bench.score("confront", "eval_nli.py", bench.write("nli-" + set + ".jsonl", lines).toString());
  }

  /**
   * What is turned around over words that mostly meet is a contradiction, and what a slot keeps
   * apart, since both sentences of a pair are of one matter; else what is covered is entailed.
   */
  private static String label(Confronter.Comparison comparison) {
    boolean contradicts =
        switch (comparison.verdict().outcome()) {
          case CONTRADICTS, OPPOSES -> true;
          case APART -> comparison.contrary() || !comparison.verdict().isOpen();
          case SAME, NARROWS, NARROWED, DRIFT, UPDATES, UNRELATED -> comparison.contrary();
        };
    if (comparison.coverageB() < COVERED) {
      return "neutral";
    }
    return contradicts || comparison.sweeping() && comparison.coverageB() >= SWEEPING
        ? "contradiction"
        : "entailment";
  }
}
