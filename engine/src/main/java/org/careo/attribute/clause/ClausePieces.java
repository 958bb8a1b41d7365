package org.careo.attribute.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.PartOfSpeech;

/** The words of one clause as token ranges in text order. */
public final class ClausePieces {
  /** Fewer words tell nothing by themselves. */
  public static final int LEAST_WORDS = 3;

  private ClausePieces() {}

  /** How many words stand in pieces, marks not counted. */
  public static int words(Grid grid, List<Range> pieces) {
    int words = 0;
    for (Range piece : pieces) {
      for (int token = piece.first(); token < piece.end(); token++) {
        words += grid.isPunctuation(token) ? 0 : 1;
      }
    }
    return words;
  }

  /**
   * "The city condemned it and | offered a reward": a coordinated verb tells something only with
   * the subject it shares.
   */
  public static List<Range> withSubject(Grid grid, Range subject, List<Range> pieces) {
    if (pieces.isEmpty()
        || subject.isEmpty()
        || subject.end() > pieces.getFirst().first()
        || grid.quotation(subject.first()) != grid.quotation(pieces.getFirst().first())) {
      return pieces;
    }
    List<Range> whole = new ArrayList<>(pieces);
    whole.addFirst(subject);
    return whole;
  }

  /** The runs of tokens that belong, without the marks and conjunctions at their ends. */
  public static List<Range> of(Grid grid, int first, int end, IntPredicate belongs) {
    List<Range> pieces = new ArrayList<>();
    int start = -1;
    for (int token = first; token <= end; token++) {
      boolean in = token < end && belongs.test(token);
      if (in && start < 0) {
        start = token;
      } else if (!in && start >= 0) {
        Range piece = trimmed(grid, start, token);
        if (hasWord(grid, piece)) {
          pieces.add(piece);
        }
        start = -1;
      }
    }
    return pieces;
  }

  /** A list number left alone by what was taken behind it is no content. */
  private static boolean hasWord(Grid grid, Range piece) {
    for (int token = piece.first(); token < piece.end(); token++) {
      if (grid.lower(token).chars().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  private static Range trimmed(Grid grid, int from, int to) {
    // "1. Will the army come?": the number of a list or question says nothing.
    boolean numbered =
        grid.tag(from) == PartOfSpeech.NUM
            && from == grid.sentenceStart(from)
            && (grid.is(from + 1, Grid.STOP) || grid.is(from + 1, Grid.CLOSE_BRACKET));
    int first = numbered ? from + 1 : from;
    int end = to;
    while (first < end && isLoose(grid, first)) {
      first++;
    }
    while (end > first && isLoose(grid, end - 1)) {
      end--;
    }
    return new Range(first, end);
  }

  private static boolean isLoose(Grid grid, int index) {
    return grid.isPunctuation(index) || grid.tag(index) == PartOfSpeech.CCONJ;
  }
}
