package org.careo.attribute.grid;

import java.util.List;
import java.util.Set;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Span;
import org.careo.model.Token;

/** English cue verbs that open a clause behind a name or a quotation, taken for other words. */
final class OpeningVerbs {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "''", "``");

  private OpeningVerbs() {}

  /**
   * "Ruiz considers that figure inflated", "Commissioner Ruiz doubts it": behind the name with
   * which a clause opens, and before its object, the word is its verb.
   */
  static void named(String text, List<Token> tokens, int index, int start) {
    Token token = tokens.get(index);
    String lower = Retagger.word(text, tokens, index);
    PartOfSpeech next = tokens.get(index + 1).tag();
    boolean object =
        next == PartOfSpeech.PRON
            || next == PartOfSpeech.DET
            || next == PartOfSpeech.SCONJ
            || QUOTES.contains(Retagger.word(text, tokens, index + 1));
    if (token.tag() != PartOfSpeech.NOUN
        || !lower.endsWith("s")
        || tokens.get(index - 1).tag() != PartOfSpeech.PROPN
        || !object) {
      return;
    }
    for (int i = index - 1; i >= start && !Retagger.word(text, tokens, i).equals(","); i--) {
      PartOfSpeech tag = tokens.get(i).tag();
      if (tag == PartOfSpeech.AUX
          || tag == PartOfSpeech.ADP
          || tag == PartOfSpeech.VERB && tokens.get(i).has("VerbForm=Fin")) {
        return;
      }
    }
    retag(tokens, index, lower, Retagger.PRESENT);
  }

  /** Makes a word the verb of the lexicon that has its form; leaves it where there is none. */
  private static void retag(List<Token> tokens, int index, String lower, String features) {
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    Cue cue = lexicon.verb(lexicon.lemma(lower, lower), lower);
    if (cue.isListed()) {
      Span span = tokens.get(index).span();
      tokens.set(index, new Token(span, PartOfSpeech.VERB, cue.lemma(), features));
    }
  }

  /** "…, “ it posted.": behind quoted words and a pronoun stands a verb. */
  static void posted(String text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    String lower = Retagger.word(text, tokens, index);
    boolean behind =
        index > 1
            && tokens.get(index - 1).tag() == PartOfSpeech.PRON
            && QUOTES.contains(Retagger.word(text, tokens, index - 2));
    boolean other = token.tag() == PartOfSpeech.ADJ || token.tag() == PartOfSpeech.NOUN;
    if (behind && other && lower.endsWith("ed")) {
      retag(tokens, index, lower, Retagger.FINITE);
    }
  }
}
