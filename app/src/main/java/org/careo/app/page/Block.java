package org.careo.app.page;

import java.util.List;

/**
 * A segment of a report as it is shown, or a part of a very long one.
 *
 * @param kind segment kind as a word
 * @param note for junk: what was left out, in words; empty otherwise
 * @param open whether a bar stands open because the words asked for lie under it
 * @param heading whether it is a title or heading
 * @param pieces its text in runs
 */
public record Block(String kind, String note, boolean open, boolean heading, List<Piece> pieces) {
  public Block {
    pieces = List.copyOf(pieces);
  }

  /** Whether it is junk and folded under a bar that says what it is. */
  public boolean folded() {
    return !note.isEmpty();
  }
}
