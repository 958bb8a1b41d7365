package org.careo.attribute.grid;

import java.util.List;
import org.careo.model.PartOfSpeech;
import org.careo.model.Token;

/** Says whether what stands before a bare form is a plural, so that the form is a verb. */
final class PluralSubjects {

  private PluralSubjects() {}

  /** "The wives, one of whom left, | say": the comma behind an aside of a plural noun. */
  static boolean closesAside(String text, List<Token> tokens, int comma, int start) {
    if (!Retagger.word(text, tokens, comma).equals(",")) {
      return false;
    }
    boolean plural = false;
    for (int i = start; i < comma; i++) {
      switch (tokens.get(i).tag()) {
        case NOUN, PROPN -> plural |= tokens.get(i).has("Number=Plur");
        case ADP, ADJ, DET, NUM, PART -> {}
        case PUNCT -> {
          return plural && Retagger.word(text, tokens, i).equals(",");
        }
        case ADV, AUX, CCONJ, INTJ, PRON, SCONJ, SYM, VERB, X -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "analysts at the centre | caution that": the phrase right before has a plural for its head. */
  static boolean isOfSeveral(List<Token> tokens, int index, int start) {
    boolean plural = tokens.get(index - 1).has("Number=Plur");
    for (int i = index - 1; i >= start; i--) {
      switch (tokens.get(i).tag()) {
        case NOUN, PROPN -> {
          boolean governs =
              tokens.get(i + 1).tag() == PartOfSpeech.ADP || isParticiple(tokens.get(i + 1));
          plural = governs ? tokens.get(i).has("Number=Plur") : plural;
        }
        case ADP, ADJ, DET, NUM -> {}
        case VERB -> {
          if (!isParticiple(tokens.get(i))) {
            return plural;
          }
        }
        case ADV, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> {
          return plural;
        }
      }
    }
    return plural;
  }

  /** "records | reviewed by the Ledger". */
  static boolean isParticiple(Token token) {
    return token.tag() == PartOfSpeech.VERB && token.has("VerbForm=Part");
  }

  /**
   * "the Institute for Metals | estimates": nothing but a phrase with a name in it, and no owner.
   */
  static boolean isNamed(String text, List<Token> tokens, int from, int to) {
    boolean name = false;
    for (int i = from; i < to; i++) {
      switch (tokens.get(i).tag()) {
        case PROPN -> name = true;
        case NOUN, ADJ, DET, ADP -> {}
        case NUM, PART, ADV, AUX, CCONJ, INTJ, PRON, PUNCT, SCONJ, SYM, VERB, X -> {
          return false;
        }
      }
    }
    return name && !Retagger.word(text, tokens, to - 1).endsWith("s");
  }

  /** What a clause begins with behind "that", its subject; a relative clause has its verb there. */
  static boolean opens(PartOfSpeech tag) {
    return switch (tag) {
      case NOUN, PROPN, DET, NUM, SYM, ADJ -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, VERB, X -> false;
    };
  }
}
