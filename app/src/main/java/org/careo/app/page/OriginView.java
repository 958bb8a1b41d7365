package org.careo.app.page;

import java.util.List;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;

/**
 * One origin: who carries it, what they put to it, and where they disagree.
 *
 * @param name its name
 * @param present whether its own text is in the case
 * @param reporting whether it is a text that could be fetched, not somebody who is quoted
 * @param basis why these reports count as its carriers
 * @param carriers the first of the reports that go back to it
 * @param number how many there are
 * @param points what several carriers say from it, beside each other
 * @param columns what each carrier says came through it and nobody beside it
 * @param differ contradictions and desk checks between the carriers
 */
public record OriginView(
    String name,
    boolean present,
    boolean reporting,
    String basis,
    List<Passage> carriers,
    int number,
    List<Point> points,
    List<Column> columns,
    List<PairRow> differ) {
  public OriginView {
    carriers = List.copyOf(carriers);
    points = List.copyOf(points);
    columns = List.copyOf(columns);
    differ = List.copyOf(differ);
  }

  /** One thing that several carriers tell: each in its own words, those of no other marked. */
  public record Point(String claim, List<Passage> accounts) {
    public Point {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * What one carrier says.
   *
   * @param report the carrier
   * @param statements statements put to the origin
   * @param naming where its name stands, when no statement is put to it
   */
  public record Column(Passage report, List<Passage> statements, List<Passage> naming) {
    public Column {
      statements = List.copyOf(statements);
      naming = List.copyOf(naming);
    }
  }
}
