package org.careo.attribute.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Token;

/**
 * Mends tags of English cue words where the words around leave no doubt: a tagger of news sees
 * "officials report that" as a compound noun and "the official stated bluntly, “" as a participle.
 */
final class Retagger {
  private static final int GOVERNOR = 12;
  private static final String FINITE = "Mood=Ind|Tense=Past|VerbForm=Fin";

  private Retagger() {}

  /** The tokens of the reading with mended tags; the same list when nothing is mended. */
  static List<Token> tokens(String text, Reading reading) {
    List<Token> tokens = new ArrayList<>(reading.tokens());
    for (Sentence sentence : reading.sentences()) {
      if (sentence.language().equals(Language.SPANISH)) {
        continue;
      }
      for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
        unaux(text, tokens, i);
      }
      for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
        finite(text, tokens, i, sentence.firstToken());
        mend(text, tokens, i, sentence.endToken());
      }
    }
    return tokens;
  }

  /** Auxiliaries are a closed class: any other word with that tag is a noun the tagger missed. */
  private static void unaux(String text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    String lower = token.span().of(text).toLowerCase(Locale.ROOT);
    if (token.tag() == PartOfSpeech.AUX && lower.length() > 5 && lower.endsWith("s")) {
      tokens.set(index, new Token(token.span(), PartOfSpeech.NOUN, lower, "Number=Plur"));
    }
  }

  /** "messages show that": a bare form right behind a plural or a name, with no "to" or modal. */
  private static void finite(String text, List<Token> tokens, int index, int start) {
    Token token = tokens.get(index);
    if (token.tag() != PartOfSpeech.VERB || !token.has("VerbForm=Inf")) {
      return;
    }
    String lower = token.span().of(text).toLowerCase(Locale.ROOT);
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    boolean subject =
        isNominal(tokens.get(index - 1)) && tokens.get(index - 1).tag() != PartOfSpeech.PRON;
    if (!subject || !lexicon.verb(lexicon.lemma(lower, lower), lower).isListed()) {
      return;
    }
    for (int i = index - 1; i >= Math.max(start, index - GOVERNOR); i--) {
      Token before = tokens.get(i);
      boolean governs =
          before.tag() == PartOfSpeech.AUX
              || word(text, tokens, i).equals("to")
              || before.tag() == PartOfSpeech.VERB && !before.has("VerbForm=Part");
      if (governs) {
        return;
      }
    }
    tokens.set(
        index,
        new Token(
            token.span(), PartOfSpeech.VERB, token.lemma(), "Mood=Ind|Tense=Pres|VerbForm=Fin"));
  }

  private static void mend(String text, List<Token> tokens, int index, int end) {
    Token token = tokens.get(index);
    boolean noun = token.tag() == PartOfSpeech.NOUN;
    boolean participle = token.tag() == PartOfSpeech.VERB && token.has("VerbForm=Part");
    if (!noun && !participle || !isNominal(tokens.get(index - 1))) {
      return;
    }
    String lower = token.span().of(text).toLowerCase(Locale.ROOT);
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    String lemma = lexicon.lemma(lower, lower);
    Cue cue = lexicon.verb(lemma, lower);
    if (!cue.isListed() || cue.strength() == Cue.Strength.WEAK) {
      return;
    }
    if (noun) {
      boolean clause = word(text, tokens, index + 1).equals("that") && cue.takes("that");
      boolean plural = tokens.get(index - 1).has("Number=Plur") && !lower.endsWith("s");
      if (clause && (plural || lower.endsWith("ing") || lower.endsWith("ed"))) {
        String features =
            lower.endsWith("ing") ? "VerbForm=Ger" : "Mood=Ind|Tense=Pres|VerbForm=Fin";
        tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, lemma, features));
      }
    } else if (lower.endsWith("ed") && opensWords(text, tokens, index + 1, end)) {
      tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, token.lemma(), FINITE));
    }
  }

  private static boolean isNominal(Token token) {
    return token.tag() == PartOfSpeech.NOUN
        || token.tag() == PartOfSpeech.PROPN
        || token.tag() == PartOfSpeech.PRON;
  }

  /** "that", or adverbs, a comma or colon and a quotation mark. */
  private static boolean opensWords(String text, List<Token> tokens, int from, int end) {
    int index = from;
    while (index < end && tokens.get(index).tag() == PartOfSpeech.ADV) {
      index++;
    }
    if (index >= end) {
      return false;
    }
    String word = word(text, tokens, index);
    if (word.equals("that") || word.equals(":")) {
      return true;
    }
    String mark = word.equals(",") && index + 1 < end ? word(text, tokens, index + 1) : word;
    return mark.equals("\"") || mark.equals("“") || mark.equals("''") || mark.equals("‘");
  }

  private static String word(String text, List<Token> tokens, int index) {
    return tokens.get(index).span().of(text).toLowerCase(Locale.ROOT);
  }
}
