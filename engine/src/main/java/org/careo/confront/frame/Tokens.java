package org.careo.confront.frame;

import java.util.List;
import java.util.Optional;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.text.SortedSearch;

/** Finds the tokens and the sentence of a passage by binary search. */
final class Tokens {
  private Tokens() {}

  /** Index of the first token that begins at an offset or after it. */
  static int firstAt(Reading reading, int offset) {
    List<Token> all = reading.tokens();
    return SortedSearch.first(0, all.size(), index -> all.get(index).start() < offset);
  }

  /** The last sentence that begins at an offset or before it. */
  static Optional<Sentence> sentenceAt(Reading reading, int offset) {
    List<Sentence> all = reading.sentences();
    int begin = SortedSearch.first(0, all.size(), index -> all.get(index).span().start() <= offset);
    return begin == 0 ? Optional.empty() : Optional.of(all.get(begin - 1));
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
