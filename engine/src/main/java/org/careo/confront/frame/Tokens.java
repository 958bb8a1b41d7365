package org.careo.confront.frame;

import java.util.List;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.Token;

/** Finds the tokens of a passage by binary search. */
final class Tokens {
  private Tokens() {}

  /** Index of the first token that begins at an offset or after it. */
  static int firstAt(Reading reading, int offset) {
    List<Token> all = reading.tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tokens that lie in a passage. */
  static List<Token> in(Reading reading, Span piece) {
    List<Token> all = reading.tokens();
    int first = firstAt(reading, piece.start());
    int end = first;
    while (end < all.size() && all.get(end).end() <= piece.end()) {
      end++;
    }
    return all.subList(first, end);
  }
}
