package org.careo.app.page;

import java.util.List;

/**
 * A run of a report's text with what is marked on it.
 *
 * @param text the words, to be escaped by the template
 * @param style names of style classes, separated by blanks: content, cue, source, figure, time,
 *     place; empty = plain
 * @param title what the marks mean, shown on hover; empty = nothing
 * @param statements ids of the statements it belongs to
 */
public record Piece(String text, String style, String title, List<String> statements) {
  public Piece {
    statements = List.copyOf(statements);
  }
}
