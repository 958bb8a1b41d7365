package org.careo.app.page;

import java.util.List;
import org.careo.app.page.CaseView.ClaimRow;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;

/**
 * Chosen reports held against one another.
 *
 * @param chosen the reports
 * @param agree claims that two or more of them make
 * @param differ contradictions between them
 * @param only what one of them alone says: attributed statements
 */
public record CompareView(
    List<Passage> chosen, List<ClaimRow> agree, List<PairRow> differ, List<OnlyHere> only) {
  public CompareView {
    chosen = List.copyOf(chosen);
    agree = List.copyOf(agree);
    differ = List.copyOf(differ);
    only = List.copyOf(only);
  }

  /** What one report alone says. */
  public record OnlyHere(Passage report, int more, List<Passage> statements) {
    public OnlyHere {
      statements = List.copyOf(statements);
    }
  }
}
