package org.careo.attribute.source;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.model.Mention;
import org.careo.text.SortedSearch;

/**
 * The mentions of a report with the token each begins at, looked up once: every question of whom a
 * source means goes through them.
 */
final class MentionTokens {
  private final Grid grid;
  private final List<Mention> mentions;
  private final int[] tokens;

  MentionTokens(Grid grid) {
    this.grid = grid;
    this.mentions = grid.reading().mentions();
    this.tokens = new int[mentions.size()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = grid.tokenAt(mentions.get(i).span().start());
    }
  }

  int size() {
    return tokens.length;
  }

  /** The mention of that number, in text order. */
  Mention get(int number) {
    return mentions.get(number);
  }

  /** Index of the token a mention begins at; -1 when the tokens end before. */
  int token(int number) {
    return tokens[number];
  }

  /** Number of the first mention that stands in a paragraph or behind it. */
  int firstIn(int paragraph) {
    return SortedSearch.first(
        0,
        tokens.length,
        number -> tokens[number] >= 0 && grid.paragraph(tokens[number]) < paragraph);
  }
}
