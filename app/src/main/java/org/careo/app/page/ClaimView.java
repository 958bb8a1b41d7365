package org.careo.app.page;

import java.util.List;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;

/**
 * One claim with all its accounts.
 *
 * @param id claim id
 * @param text gist
 * @param word assessment word
 * @param sentence why
 * @param facts assessment codes, "name: value"
 * @param accounts each account in its own language, words that stand in no other account marked
 * @param more how many accounts are not shown
 * @param relations what stands against it, beside it, after it
 * @param reasons why its statements were merged
 */
public record ClaimView(
    String id,
    String text,
    String word,
    String sentence,
    List<String> facts,
    List<AccountColumn> accounts,
    int more,
    List<PairRow> relations,
    List<String> reasons) {
  public ClaimView {
    facts = List.copyOf(facts);
    accounts = List.copyOf(accounts);
    relations = List.copyOf(relations);
    reasons = List.copyOf(reasons);
  }

  /** One account: its words, those of no other account marked, and how they are put. */
  public record AccountColumn(Passage passage, Card card) {}
}
