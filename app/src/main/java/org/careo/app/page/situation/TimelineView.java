package org.careo.app.page.situation;

import java.util.List;
import org.careo.app.page.Paging;

/**
 * Happenings along one axis of time.
 *
 * @param axis happened = by when it happened, told = by when it was reported, undated = what tells
 *     no date of its own
 * @param rows one page of them
 * @param from first day of the scale; empty = there is none
 * @param to last day of the scale
 * @param counts how many are on each axis: happened, told, undated
 */
public record TimelineView(
    String axis, Paging<Row> rows, String from, String to, List<Integer> counts) {
  public TimelineView {
    counts = List.copyOf(counts);
  }

  /**
   * One happening.
   *
   * @param item what is told
   * @param day its day or days on this axis
   * @param first first of these days, as a date; empty = none is told
   * @param start where its bar begins, per mille of the scale
   * @param length how long the bar is, per mille; a day is at least 8
   * @param vague whether the date is a span and not a day
   * @param flag what does not fit about its date; empty = nothing
   */
  public record Row(
      Item item, String day, String first, int start, int length, boolean vague, String flag) {}
}
