package org.careo.attribute.grid;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Token;

/** Gives a sentence whose tags show no verb the one that was taken for a noun. */
final class VerblessCues {

  private VerblessCues() {}

  /**
   * "Ministry confirms two deaths", "several senators advocate for an inquiry": a sentence without
   * a verb has it in the cue that was taken for a noun.
   *
   * @param title whether it is a headline, where also "claims" behind a name is a verb
   */
  static void mend(String text, List<Token> tokens, Sentence sentence, boolean title) {
    CueLexicon lexicon = CueLexicon.of(sentence.language());
    int found = -1;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.tag() == PartOfSpeech.AUX
          || token.tag() == PartOfSpeech.VERB && !token.has("VerbForm=Inf")) {
        return;
      }
      boolean spanish = sentence.language().equals(Language.SPANISH);
      boolean noun =
          (token.tag() == PartOfSpeech.NOUN || spanish && token.tag() == PartOfSpeech.ADJ)
              && i > sentence.firstToken()
              && i + 1 < sentence.endToken()
              && Retagger.isNominal(tokens.get(i - 1));
      String lower = Retagger.word(text, tokens, i);
      boolean agrees =
          noun
              && (lower.endsWith("s") || spanish
                  ? title
                  : tokens.get(i - 1).has("Number=Plur")
                      || CueLexicon.isInEither(
                          "many", Retagger.word(text, tokens, sentence.firstToken())));
      Cue cue = agrees ? lexicon.verb(lexicon.lemma(lower, lower), lower) : Cue.UNLISTED;
      boolean adjective = token.tag() == PartOfSpeech.ADJ;
      boolean holds =
          agrees
              && lexicon.isIn("document", tokens.get(i - 1).lemma())
              && lexicon.isIn("holding", cue.lemma());
      boolean lists =
          cue.isListed()
              && (holds || cue.strength() != Cue.Strength.WEAK)
              && (!adjective || SpanishRetagger.isPresent(cue, lower));
      if (found < 0 && lists && (holds || !lexicon.isIn("noun", cue.lemma()))) {
        found = i;
      }
    }
    if (found >= 0) {
      String lower = Retagger.word(text, tokens, found);
      tokens.set(
          found,
          new Token(
              tokens.get(found).span(),
              PartOfSpeech.VERB,
              lexicon.lemma(lower, lower),
              Retagger.PRESENT));
    }
  }
}
