package org.careo.clean.plain;

import java.util.regex.Pattern;
import org.careo.model.SegmentKind;

/**
 * Rows of a table in plain text: between bars ("| Heath | 96 |"), or at least three lines in a row
 * with as many bars inside. They are the report's own and never a heading or a teaser.
 */
final class Tables {
  private static final Pattern FRAMED = Pattern.compile("\\|.*[^\\s|:-].*\\|");
  private static final Pattern RULE = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|?)+");
  private static final String BAR = "|";

  /** Lines a table without bars at its sides must have. */
  private static final int FEWEST = 3;

  private Tables() {}

  static void apply(Labels labels) {
    int from = 0;
    while (from < labels.size()) {
      int end = end(labels, from);
      boolean framed = end > from && isFramed(labels.block(from).text());
      if (end - from >= (framed ? 2 : FEWEST)) {
        for (int index = from; index < end; index++) {
          boolean rule = RULE.matcher(labels.block(index).text()).matches();
          labels.set(
              index,
              rule ? SegmentKind.WIDGET : SegmentKind.LIST,
              rule ? "widget.no-words" : "list.table");
        }
      }
      from = Math.max(end, from + 1);
    }
  }

  /** Whether a line stands between bars. */
  static boolean isFramed(String line) {
    return FRAMED.matcher(line).matches();
  }

  /** Index behind the rows that begin at a block: all framed, or all with as many bars. */
  private static int end(Labels labels, int from) {
    String first = labels.block(from).text();
    boolean framed = isFramed(first);
    int bars = bars(first);
    if (!labels.isOpen(from) || !framed && bars < 2) {
      return from;
    }
    int end = from;
    while (end < labels.size() && labels.isOpen(end)) {
      String line = labels.block(end).text();
      boolean row = framed ? isFramed(line) : bars(line) == bars && labels.block(end).words() <= 30;
      if (!row && !RULE.matcher(line).matches()) {
        break;
      }
      end++;
    }
    return end;
  }

  private static int bars(String line) {
    int bars = 0;
    for (int at = line.indexOf(BAR); at >= 0; at = line.indexOf(BAR, at + 1)) {
      bars++;
    }
    return bars;
  }
}
