package org.careo.attribute.grid;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Token;

/** Mends a verb taken for a noun by the object that points back at something said. */
final class PointingObjects {

  private PointingObjects() {}

  /**
   * "The union disputes that figure": a sentence whose noun in -s is a cue that takes an object,
   * before a pointing word with a noun that tells of something said.
   */
  static void pointing(String text, List<Token> tokens, int index, Sentence sentence) {
    Token token = tokens.get(index);
    String lower = Retagger.word(text, tokens, index);
    if (token.tag() != PartOfSpeech.NOUN
        || !lower.endsWith("s")
        || index + 3 >= sentence.endToken()
        || !Retagger.isNominal(tokens.get(index - 1))) {
      return;
    }
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    Cue cue = lexicon.verb(lexicon.lemma(lower, lower), lower);
    String pointer = Retagger.word(text, tokens, index + 1);
    String what = Retagger.word(text, tokens, index + 2);
    boolean ends =
        switch (tokens.get(index + 3).tag()) {
          case PUNCT, CCONJ, ADP, SCONJ -> true;
          case ADJ, ADV, AUX, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SYM, VERB, X -> false;
        };
    boolean told = lexicon.phrases("noun").containsKey(what) || lexicon.isIn("told of", what);
    if (ends
        && told
        && lexicon.isIn("pointer", pointer)
        && cue.isListed()
        && cue.strength() != Cue.Strength.WEAK
        && cue.takes("object")) {
      Token that = tokens.get(index + 1);
      Token noun = tokens.get(index + 2);
      tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, cue.lemma(), Retagger.PRESENT));
      tokens.set(index + 1, new Token(that.span(), PartOfSpeech.DET, pointer, ""));
      tokens.set(index + 2, new Token(noun.span(), PartOfSpeech.NOUN, what, "Number=Sing"));
    }
  }
}
