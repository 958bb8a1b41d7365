package org.careo.trace;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.trace.credit.Credit;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Lexicon;

/**
 * Whether a report shows that its outlet found something out by itself: somebody told it, or its
 * reporter was there. Without such words own reporting is possible but not shown.
 */
final class OwnReporting {
  private final List<String> english = new ArrayList<>();
  private final List<String> spanish = new ArrayList<>();

  OwnReporting() {
    for (String[] row : Lexicon.rows("own-reporting.tsv")) {
      (row[0].equals("es") ? spanish : english).addAll(List.of(row[1].split(";")));
    }
  }

  /**
   * @param credits of the report
   */
  boolean isShown(Account account, List<Credit> credits) {
    for (Credit credit : credits) {
      if (credit.kind() == Credit.Kind.OWN) {
        return true;
      }
    }
    boolean inSpanish = account.report().language().equals(Language.SPANISH);
    String text = account.report().text();
    for (Span article : Digester.articles(account.report())) {
      String words = " " + String.join(" ", Folding.words(article.of(text))) + " ";
      for (String phrase : inSpanish ? spanish : english) {
        if (words.contains(" " + phrase + " ")) {
          return true;
        }
      }
    }
    return false;
  }
}
