package org.careo.app.page;

import java.util.List;

/**
 * A segment of a report as it is shown.
 *
 * @param kind segment kind as a word
 * @param folded whether it is junk and folded under a bar that says what it is
 * @param heading whether it is a title or heading
 * @param offset code point where it begins, for deep links
 * @param pieces its text in runs
 */
public record Block(String kind, boolean folded, boolean heading, int offset, List<Piece> pieces) {
  public Block {
    pieces = List.copyOf(pieces);
  }
}
