package org.careo.app.page;

import java.util.List;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;

/**
 * One origin: who carries it, what they put to it, and where they disagree.
 *
 * @param name its name
 * @param present whether its own text is in the case
 * @param basis why these reports count as its carriers
 * @param carriers the reports that go back to it
 * @param columns what each carrier says came through it
 * @param differ contradictions between the carriers
 */
public record OriginView(
    String name,
    boolean present,
    String basis,
    List<Passage> carriers,
    List<Column> columns,
    List<PairRow> differ) {
  public OriginView {
    carriers = List.copyOf(carriers);
    columns = List.copyOf(columns);
    differ = List.copyOf(differ);
  }

  /** What one carrier says came through the origin. */
  public record Column(Passage report, List<Passage> statements) {
    public Column {
      statements = List.copyOf(statements);
    }
  }
}
