package org.careo.confront.frame;

import java.util.List;
import org.careo.model.PartOfSpeech;
import org.careo.model.Token;
import org.careo.text.Folding;

/**
 * How far a negation or a rejecting verb reaches: to the end of its clause, and back to its
 * beginning when what is rejected stands before it ("an invasion is ruled out").
 */
final class Scope {
  private static final int FARTHEST = 14;

  private Scope() {}

  /** Index after the last token a negation at this index reaches. */
  static int end(List<Token> tokens, int from, String text, Markers markers) {
    int end = Math.min(tokens.size(), from + FARTHEST);
    for (int index = from + 1; index < end; index++) {
      if (isBorder(tokens.get(index), text, markers)) {
        return index;
      }
    }
    return end;
  }

  /** Index of the first token of the clause this index stands in. */
  static int start(List<Token> tokens, int from, String text, Markers markers) {
    int start = Math.max(0, from - FARTHEST);
    for (int index = from - 1; index >= start; index--) {
      if (isBorder(tokens.get(index), text, markers)) {
        return index + 1;
      }
    }
    return start;
  }

  /** Whether a token ends the reach of a negation: a mark between clauses, "but", "because". */
  private static boolean isBorder(Token token, String text, Markers markers) {
    String word = Folding.fold(token.span().of(text));
    if (token.tag() == PartOfSpeech.PUNCT) {
      return word.equals(";") || word.equals(":") || word.equals(".") || word.equals(",");
    }
    return markers.is("border", word);
  }
}
