package org.careo.trace.pair;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.careo.trace.digest.Digest;

/**
 * How the words of a text are covered by stretches it has in common with a source, function words
 * and quotations among them; each word of either is used once, the longest stretches first: greedy
 * string tiling (Wise 1993). Cost grows with the product of both lengths.
 *
 * @param covered share of the text's words that stand in a stretch of two words or more
 * @param stretch natural logarithm of one more than the mean length of the stretch a covered word
 *     stands in; 0 when none is covered
 */
public record Tiles(double covered, double stretch) {
  private static final int SHORTEST = 2;

  /**
   * A stretch both have.
   *
   * @param inText first word in the text
   * @param inSource first word in the source
   * @param length words
   */
  private record Tile(int inText, int inSource, int length) {}

  /** Covers a text by its source; both digests made with the same keys. */
  public static Tiles of(Digest source, Digest text) {
    PriorityQueue<Tile> open =
        new PriorityQueue<>(
            Comparator.comparingInt((Tile tile) -> -tile.length)
                .thenComparingInt(Tile::inText)
                .thenComparingInt(Tile::inSource));
    stretches(source, text, open);
    boolean[] usedInText = new boolean[text.size()];
    boolean[] usedInSource = new boolean[source.size()];
    double covered = 0;
    double squares = 0;
    while (!open.isEmpty()) {
      Tile tile = open.poll();
      Tile free = free(tile, usedInText, usedInSource);
      if (free.length < tile.length) {
        // Words of it were used meanwhile: what is left waits for its turn.
        if (free.length >= SHORTEST) {
          open.add(free);
        }
        continue;
      }
      for (int word = 0; word < tile.length; word++) {
        usedInText[tile.inText + word] = true;
        usedInSource[tile.inSource + word] = true;
      }
      covered += tile.length;
      squares += (double) tile.length * tile.length;
    }
    return new Tiles(
        text.size() == 0 ? 0 : covered / text.size(),
        covered == 0 ? 0 : Math.log1p(squares / covered));
  }

  /** All common stretches that cannot be made longer to either side. */
  private static void stretches(Digest source, Digest text, PriorityQueue<Tile> found) {
    int[] below = new int[source.size() + 1];
    for (int inText = text.size() - 1; inText >= 0; inText--) {
      int[] lengths = new int[source.size() + 1];
      for (int inSource = source.size() - 1; inSource >= 0; inSource--) {
        if (text.key(inText) == source.key(inSource)) {
          lengths[inSource] = 1 + below[inSource + 1];
          boolean starts =
              inText == 0 || inSource == 0 || text.key(inText - 1) != source.key(inSource - 1);
          if (starts && lengths[inSource] >= SHORTEST) {
            found.add(new Tile(inText, inSource, lengths[inSource]));
          }
        }
      }
      below = lengths;
    }
  }

  /** The longest part of a stretch of which no word is used. */
  private static Tile free(Tile tile, boolean[] usedInText, boolean[] usedInSource) {
    Tile longest = new Tile(tile.inText, tile.inSource, 0);
    int start = 0;
    for (int word = 0; word <= tile.length; word++) {
      boolean used =
          word == tile.length
              || usedInText[tile.inText + word]
              || usedInSource[tile.inSource + word];
      if (used) {
        if (word - start > longest.length) {
          longest = new Tile(tile.inText + start, tile.inSource + start, word - start);
        }
        start = word + 1;
      }
    }
    return longest;
  }
}
