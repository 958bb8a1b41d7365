package org.careo.app.page;

import java.util.List;
import org.careo.app.page.CaseView.Passage;

/**
 * One quotation in all its wordings and languages.
 *
 * @param speaker who says it
 * @param claim id of the claim its accounts make
 * @param wordings the wordings, the fullest of the commonest language first
 */
public record QuotationView(String speaker, String claim, List<Wording> wordings) {
  public QuotationView {
    wordings = List.copyOf(wordings);
  }

  /**
   * One wording and who printed it.
   *
   * @param language language tag; empty = unknown
   * @param verdict how it stands to the fullest wording of its language
   * @param words the words; style "differs" = not in the fullest wording, "left-out" = of the
   *     fullest wording and not printed here
   * @param printed where it stands
   */
  public record Wording(String language, String verdict, List<Piece> words, List<Passage> printed) {
    public Wording {
      words = List.copyOf(words);
      printed = List.copyOf(printed);
    }
  }
}
