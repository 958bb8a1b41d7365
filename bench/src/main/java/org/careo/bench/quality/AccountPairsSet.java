package org.careo.bench.quality;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.Pipeline;
import org.careo.confront.Confronter;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.careo.text.ResourceTable;

/**
 * Pairs of short accounts that were invented for Careo before the rules they measure, read and
 * attributed as reports of their own: whether a contradiction is found between the two, whether a
 * claim holds statements of both. Prints what it misses and what it says too much.
 */
final class AccountPairsSet implements QualitySet {
  private static final String PAIRS = "/org/careo/bench/confront/account-pairs.tsv";
  private static final String DAY = "2031-03-04";
  private static final String CONTRADICTS = "contradicts";
  private static final String SAME = "same";

  @Override
  public String name() {
    return "account-pairs";
  }

  @Override
  public String folder() {
    return "";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Pipeline pipeline = new Pipeline();
    Confronter confronter = new Confronter();
    Map<String, Integer> counts = new TreeMap<>();
    for (String[] pair : ResourceTable.rows(PAIRS, 5)) {
      Account a = pipeline.account(Texts.report("a", pair[2], new Language(pair[1]), DAY));
      Account b = pipeline.account(Texts.report("b", pair[4], new Language(pair[3]), DAY));
      String answer = answer(confronter.confront(List.of(a, b), Lineage.NONE), a, b);
      counts.merge(pair[0] + " -> " + answer, 1, Integer::sum);
      if (!answer.equals(pair[0])) {
        System.out.println(pair[0] + " -> " + answer + ": " + pair[2] + " | " + pair[4]);
      }
    }
    counts.forEach((pair, count) -> System.out.println(pair + ": " + count));
  }

  /** A contradiction between the two before a claim of both. */
  private static String answer(Confrontation confrontation, Account a, Account b) {
    boolean contradicts =
        confrontation.relations().stream()
            .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
            .anyMatch(relation -> isOf(relation.a(), a) != isOf(relation.b(), a));
    boolean same =
        confrontation.claims().stream()
            .anyMatch(
                claim ->
                    claim.statements().stream().anyMatch(id -> isOf(id, a))
                        && claim.statements().stream().anyMatch(id -> isOf(id, b)));
    return contradicts ? CONTRADICTS : same ? SAME : "neither";
  }

  private static boolean isOf(String statement, Account account) {
    return account.statements().stream().anyMatch(own -> own.id().equals(statement));
  }
}
