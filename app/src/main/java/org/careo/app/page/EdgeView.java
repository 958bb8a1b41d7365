package org.careo.app.page;

import java.util.List;
import org.careo.app.page.CaseView.Passage;

/**
 * Two reports side by side with what speaks for their relation.
 *
 * @param a first report
 * @param b second report
 * @param summary what was found, one sentence
 * @param evidence what speaks for it, strongest first
 * @param drifts what was changed on the way
 */
public record EdgeView(
    Passage a,
    Passage b,
    String summary,
    List<EvidenceRow> evidence,
    List<CaseView.PairRow> drifts) {
  public EdgeView {
    evidence = List.copyOf(evidence);
    drifts = List.copyOf(drifts);
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
