package org.careo.attribute.grid;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Token;

/** Mends tags of Spanish cue words where their form or the words around leave no doubt. */
final class SpanishRetagger {
  private static final String PRESENT = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

  private SpanishRetagger() {}

  /** Replaces tokens of one sentence, in place. */
  static void mend(String text, List<Token> tokens, Sentence sentence) {
    perfect(text, tokens, sentence);
    asserting(text, tokens, sentence);
    preterite(text, tokens, sentence);
    clitic(text, tokens, sentence);
    passive(text, tokens, sentence);
  }

  /** "fue calificada de", "es cuestionada por": behind a form of ser the participle of a cue. */
  private static void passive(String text, List<Token> tokens, Sentence sentence) {
    CueLexicon lexicon = CueLexicon.of(Language.SPANISH);
    for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      String form = Retagger.word(text, tokens, i);
      boolean open =
          (token.tag() == PartOfSpeech.ADJ || token.tag() == PartOfSpeech.NOUN)
              && lexicon.isIn("being", tokens.get(i - 1).lemma())
              && form.matches(".*[ai]d[oa]s?");
      String behind = Retagger.word(text, tokens, i + 1);
      boolean said = lexicon.isIn("behind passive", behind);
      if (open && said && lexicon.verb(form, form).isListed()) {
        String features =
            "Gender="
                + (form.matches(".*as?") ? "Fem" : "Masc")
                + "|Number="
                + (form.endsWith("s") ? "Plur" : "Sing")
                + "|Tense=Past|VerbForm=Part";
        tokens.set(
            i, new Token(token.span(), PartOfSpeech.VERB, lexicon.lemma(form, form), features));
      }
    }
  }

  /** "ha cifrado en": behind a form of haber stands a participle, whatever adjective it looks. */
  private static void perfect(String text, List<Token> tokens, Sentence sentence) {
    CueLexicon lexicon = CueLexicon.of(Language.SPANISH);
    for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      String form = Retagger.word(text, tokens, i);
      boolean perfect =
          token.tag() != PartOfSpeech.VERB
              && lexicon.isIn("perfect", tokens.get(i - 1).lemma())
              && (form.endsWith("ado") || form.endsWith("ido"));
      if (perfect) {
        String lemma = lexicon.lemma(form, form);
        tokens.set(
            i,
            new Token(
                token.span(),
                PartOfSpeech.VERB,
                lemma.equals(form) ? infinitive(form) : lemma,
                "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"));
      }
    }
  }

  /** "La presidencia asegura que …": no adjective, but a verb with its clause. */
  private static void asserting(String text, List<Token> tokens, Sentence sentence) {
    CueLexicon lexicon = CueLexicon.of(Language.SPANISH);
    for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      boolean open =
          token.tag() == PartOfSpeech.ADJ
              || token.tag() == PartOfSpeech.NOUN
                  && tokens.get(i - 1).tag() != PartOfSpeech.DET
                  && tokens.get(i - 1).tag() != PartOfSpeech.ADP;
      if (!open || !lexicon.isIn("complementiser", Retagger.word(text, tokens, i + 1))) {
        continue;
      }
      String form = Retagger.word(text, tokens, i);
      Cue cue = lexicon.verb(form, form);
      boolean participle = form.matches(".*(?:[dt]|ch)[oa]s?") && !isPresent(cue, form);
      if (cue.isListed() && cue.takes("that") && !participle) {
        tokens.set(i, new Token(token.span(), PartOfSpeech.VERB, cue.lemma(), PRESENT));
      }
    }
  }

  /** Whether a form is the regular present of a cue in -ar: "descarta" of "descartar". */
  static boolean isPresent(Cue cue, String form) {
    String lemma = cue.lemma();
    return lemma.endsWith("ar") && form.equals(lemma.substring(0, lemma.length() - 1));
  }

  /** "la patronal la respalda": behind a noun and before a verb's form stands no article. */
  private static void clitic(String text, List<Token> tokens, Sentence sentence) {
    CueLexicon lexicon = CueLexicon.of(Language.SPANISH);
    for (int i = sentence.firstToken() + 2; i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      Token article = tokens.get(i - 1);
      boolean noun =
          token.tag() == PartOfSpeech.NOUN
              && article.tag() == PartOfSpeech.DET
              && lexicon.isIn("clitic object", Retagger.word(text, tokens, i - 1))
              && Retagger.isNominal(tokens.get(i - 2));
      String form = Retagger.word(text, tokens, i);
      Cue cue = noun ? lexicon.verb(form, form) : Cue.UNLISTED;
      if (cue.isListed() && !lexicon.isIn("noun", form)) {
        tokens.set(i - 1, new Token(article.span(), PartOfSpeech.PRON, "él", "Case=Acc"));
        tokens.set(i, new Token(token.span(), PartOfSpeech.VERB, cue.lemma(), PRESENT));
      }
    }
  }

  /** The likeliest: participles in -ado are regular, those in -ido of either conjugation. */
  private static String infinitive(String participle) {
    String stem = participle.substring(0, participle.length() - 3);
    return participle.endsWith("ado") ? stem + "ar" : stem + "er";
  }

  /** "El ministerio cifró en": hardly a Spanish word but a preterite ends in a stressed o. */
  private static void preterite(String text, List<Token> tokens, Sentence sentence) {
    CueLexicon lexicon = CueLexicon.of(Language.SPANISH);
    for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      String form = token.span().of(text);
      boolean open =
          switch (token.tag()) {
            case NOUN, ADJ, PRON, X -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PROPN, PUNCT, SCONJ, SYM, VERB ->
                false;
          };
      if (open && form.endsWith("ó") && lexicon.verb(form, form).isListed()) {
        tokens.set(
            i,
            new Token(
                token.span(),
                PartOfSpeech.VERB,
                lexicon.lemma(form, form),
                "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"));
      }
    }
  }
}
