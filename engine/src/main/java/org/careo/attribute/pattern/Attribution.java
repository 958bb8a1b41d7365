package org.careo.attribute.pattern;

import java.util.List;

/**
 * A cue with its source and content as token ranges of the grid.
 *
 * @param spot the cue
 * @param shape where the content stands
 * @param source tokens of the source with what renames it; an empty range when unexpressed
 * @param nominal tokens of the base phrase of the source
 * @param content pieces in text order, not empty
 * @param confidence product of the probabilities of the answers
 * @param others sources that were weighed next, best first
 */
public record Attribution(
    Spot spot,
    Shape shape,
    Range source,
    Range nominal,
    List<Range> content,
    double confidence,
    List<Weighed> others) {

  public Attribution {
    content = List.copyOf(content);
    others = List.copyOf(others);
  }

  /**
   * A range of tokens.
   *
   * @param first index of the first
   * @param end index after the last
   */
  public record Range(int first, int end) {
    public static final Range NONE = new Range(-1, -1);

    public boolean isEmpty() {
      return end <= first;
    }

    public boolean overlaps(Range other) {
      return !isEmpty() && !other.isEmpty() && first < other.end && other.first < end;
    }

    public boolean contains(int token) {
      return first <= token && token < end;
    }
  }

  /**
   * A source that was weighed.
   *
   * @param range its tokens
   * @param probability the ranker's
   */
  public record Weighed(Range range, double probability) {}

  /** First token of the content. */
  public int contentFirst() {
    return content.getFirst().first();
  }

  /** Index after the last token of the content. */
  public int contentEnd() {
    return content.getLast().end();
  }

  /** The same attribution with one piece of content in place of its own. */
  Attribution withContent(Range piece) {
    return withContent(List.of(piece));
  }

  /** The same with other pieces of content on the same sides of the cue. */
  Attribution withContent(List<Range> pieces) {
    return new Attribution(spot, shape, source, nominal, pieces, confidence, others);
  }

  /** The same, as sure as said. */
  Attribution withConfidence(double probability) {
    return new Attribution(spot, shape, source, nominal, content, probability, others);
  }

  /** The same put to another source. */
  Attribution withSource(Range other, Range otherNominal) {
    return new Attribution(spot, shape, other, otherNominal, content, confidence, others);
  }

  /** The same without one piece of its content, of which it must have another before the cue. */
  Attribution without(Range piece) {
    List<Range> pieces = content.stream().filter(one -> !one.equals(piece)).toList();
    return new Attribution(spot, Shape.LEFT, source, nominal, pieces, confidence, others);
  }

  /** Number of tokens of the content. */
  int length() {
    int length = 0;
    for (Range piece : content) {
      length += piece.end() - piece.first();
    }
    return length;
  }

  /** Number of tokens that two contents share. */
  int shared(Attribution other) {
    int shared = 0;
    for (Range piece : content) {
      for (Range range : other.content) {
        shared +=
            Math.max(
                0, Math.min(piece.end(), range.end()) - Math.max(piece.first(), range.first()));
      }
    }
    return shared;
  }

  /** Whether two contents share most of the shorter one. */
  boolean sharesMost(Attribution other) {
    int shared = shared(other);
    return shared > 0 && shared * 10 >= Math.min(length(), other.length()) * 7;
  }

  /** Whether a token belongs to a piece of the content. */
  public boolean holds(int token) {
    for (Range piece : content) {
      if (piece.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
