package org.careo.confront.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.Language;
import org.careo.model.Token;
import org.careo.text.Folding;
import org.careo.text.word.Concepts;
import org.careo.text.word.Stems;

/** Finds what words of a text stand for in the table of concepts. */
final class Senses {
  private final Concepts concepts;
  private final String text;

  Senses(Concepts concepts, String text) {
    this.concepts = concepts;
    this.text = text;
  }

  /** Senses of so many tokens from an index: by dictionary forms and by the words. */
  List<String> at(List<Token> tokens, int from, int length, Language language) {
    StringBuilder lemmas = new StringBuilder();
    StringBuilder words = new StringBuilder();
    StringBuilder mixed = new StringBuilder();
    for (int index = from; index < from + length; index++) {
      String lemma = folded(tokens.get(index).lemma());
      String word = folded(tokens.get(index).span().of(text));
      append(lemmas, lemma);
      append(words, word);
      append(mixed, index == from ? lemma : word);
    }
    // The dictionary form may be that of another word: "llamada" stands as itself too.
    Set<String> found = new LinkedHashSet<>(concepts.of(language, lemmas.toString()));
    found.addAll(concepts.of(language, words.toString()));
    if (found.isEmpty() && length > 1) {
      found.addAll(concepts.of(language, mixed.toString()));
    }
    if (found.isEmpty() && length == 1 && language.equals(Language.SPANISH)) {
      Stems.ofParticiple(words.toString())
          .forEach(verb -> found.addAll(concepts.of(language, verb)));
    }
    if (found.isEmpty() && length == 1 && isContent(tokens.get(from))) {
      found.addAll(concepts.ofStem(language, words.toString()));
    }
    return List.copyOf(found);
  }

  static String folded(String word) {
    return String.join(" ", Folding.words(word));
  }

  private static void append(StringBuilder line, String word) {
    if (!word.isEmpty()) {
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
  }

  /** Whether a token is a word of content. */
  static boolean isContent(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, VERB, ADJ, ADV -> true;
      case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }
}
