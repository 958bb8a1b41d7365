package org.careo.app.page;

import java.util.List;
import org.careo.app.page.CaseView.Passage;

/**
 * Two reports side by side with what speaks for and against their relation.
 *
 * @param a first report
 * @param b second report
 * @param summary what was found, one sentence
 * @param evidence by what it does, the weightiest first
 * @param drifts what was changed on the way
 * @param textA the whole first report
 * @param textB the whole second report
 */
public record EdgeView(
    Passage a,
    Passage b,
    String summary,
    List<EvidencePart> evidence,
    List<CaseView.PairRow> drifts,
    String textA,
    String textB) {
  public EdgeView {
    evidence = List.copyOf(evidence);
    drifts = List.copyOf(drifts);
  }

  /** Evidence that speaks for it, speaks against it, or tells something else. */
  public record EvidencePart(String title, List<EvidenceRow> rows) {
    public EvidencePart {
      rows = List.copyOf(rows);
    }
  }

  /** One kind of evidence with the words on either side. */
  public record EvidenceRow(
      String kind, String note, String weight, List<Passage> a, List<Passage> b) {
    public EvidenceRow {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }
  }
}
