package org.careo.app.page.situation;

import java.util.List;
import org.careo.app.page.Paging;

/**
 * Who stands where: holders down, issues across.
 *
 * @param columns the issues of this page
 * @param rows the holders of this page
 * @param issuePage page of the issues, from 1
 * @param issuePages how many there are
 * @param opened the positions of the cell or row that was asked for, in the order of dates
 * @param openedTitle whose they are and on what; empty = none was asked for
 * @param issue id of the issue that was asked for; empty = none
 * @param issueName its name
 * @param corrections what a user overruled of issues
 */
public record MatrixView(
    List<Column> columns,
    Paging<Row> rows,
    int issuePage,
    int issuePages,
    List<Item> opened,
    String openedTitle,
    String issue,
    String issueName,
    List<ActorView.Correction> corrections) {
  public MatrixView {
    columns = List.copyOf(columns);
    opened = List.copyOf(opened);
    corrections = List.copyOf(corrections);
  }

  /**
   * An issue.
   *
   * @param parent name of the wider issue; empty at the top
   * @param number how many take a position on it
   */
  public record Column(String id, String name, String parent, int number) {}

  /** A holder with a cell for each issue of the page. */
  public record Row(String holder, String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Where a holder stands on an issue.
   *
   * @param link address that opens its positions; empty = it takes none
   * @param stances each stance once, the latest first; several when they differ
   */
  public record Cell(String link, List<Stance> stances) {
    public Cell {
      stances = List.copyOf(stances);
    }
  }

  /**
   * One stance.
   *
   * @param glyph a sign for it, beside the word
   * @param word the stance
   * @param date the latest day it was taken; empty = unknown
   */
  public record Stance(String glyph, String word, String date) {}
}
