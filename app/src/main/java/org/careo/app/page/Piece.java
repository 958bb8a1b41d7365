package org.careo.app.page;

import java.util.List;

/**
 * A run of a report's text with what is marked on it.
 *
 * @param text the words, to be escaped by the template
 * @param style names of style classes, separated by blanks: content, cue, source, own, figure,
 *     time, place, asked; empty = plain
 * @param title what the marks mean, shown on hover; empty = nothing
 * @param statements ids of the statements it belongs to
 * @param anchor name a link can jump to; empty = none
 */
public record Piece(
    String text, String style, String title, List<String> statements, String anchor) {
  public Piece {
    statements = List.copyOf(statements);
  }

  /** Words without a mark. */
  public static Piece plain(String text) {
    return new Piece(text, "", "", List.of(), "");
  }

  /** Words with a mark that belongs to no statement. */
  public static Piece marked(String text, String style, String title) {
    return new Piece(text, style, title, List.of(), "");
  }
}
