package org.careo.app.page.situation;

import java.util.List;
import org.careo.app.page.CaseView.Passage;

/**
 * Figures and superlatives of some reports beside official tables.
 *
 * @param rows what the tables say
 * @param from number of the first report looked at, from 1
 * @param to number of the last
 * @param reports how many the case holds
 * @param page page of reports, from 1
 * @param pages how many there are
 * @param tables one line for each measure: what it is, whose, for which months
 */
public record TablesView(
    List<Row> rows, int from, int to, int reports, int page, int pages, List<String> tables) {
  public TablesView {
    rows = List.copyOf(rows);
    tables = List.copyOf(tables);
  }

  /**
   * One passage.
   *
   * @param words the passage with the figure or superlative in it
   * @param verdict what the table says, in a word or two
   * @param sentence the same as a sentence
   * @param note what a reader must know
   * @param readings every reading that was tried
   * @param plots the months around each of them
   */
  public record Row(
      Passage words,
      String verdict,
      String sentence,
      String note,
      List<Reading> readings,
      List<Plot> plots) {
    public Row {
      readings = List.copyOf(readings);
      plots = List.copyOf(plots);
    }
  }

  /** One reading: what of which place and time, what the table gives, whether the words agree. */
  public record Reading(String of, String operation, String value, boolean holds) {}

  /**
   * The months around a reading, drawn. Lengths in pixels.
   *
   * @param caption what is drawn
   * @param line SVG points of the table's values
   * @param marks the months that are meant
   * @param claimed height of the claimed value; -1 = it is no level of this table
   * @param first first month
   * @param last last month
   * @param most largest value, in words
   */
  public record Plot(
      String caption,
      String line,
      List<Mark> marks,
      int claimed,
      String first,
      String last,
      String most) {
    public Plot {
      marks = List.copyOf(marks);
    }
  }

  /** A month that is meant, with the table's value. */
  public record Mark(int x, int y, String title) {}
}
