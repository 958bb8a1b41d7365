package org.careo.read.chunk;

import java.util.List;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Token;
import org.careo.read.base.WordList;
import org.careo.read.parse.Tree;

/**
 * A sentence with tags and tree; indexes count from its own first token.
 *
 * @param first index of its first token among the report's tokens
 * @param tokens its tokens
 * @param normals words in normal form
 * @param labels fine tags
 * @param tree heads and relations
 * @param language English or Spanish
 */
public record ParsedSentence(
    int first,
    List<Token> tokens,
    List<String> normals,
    List<String> labels,
    Tree tree,
    Language language) {
  private static final WordList RELATIVE = ChunkWords.of("relative");
  private static final WordList RELATIVE_PRONOUN = ChunkWords.of("relative-pronoun");
  private static final WordList RELATIVE_ADVERB = ChunkWords.of("relative-adverb");

  int size() {
    return tokens.size();
  }

  boolean isSpanish() {
    return language.equals(Language.SPANISH);
  }

  PartOfSpeech tag(int word) {
    return tokens.get(word).tag();
  }

  boolean is(int word, PartOfSpeech tag) {
    return word >= 0 && word < tokens.size() && tokens.get(word).tag() == tag;
  }

  String lemma(int word) {
    return tokens.get(word).lemma();
  }

  String normal(int word) {
    return word >= 0 && word < normals.size() ? normals.get(word) : "";
  }

  boolean has(int word, String feature) {
    return tokens.get(word).has(feature);
  }

  int head(int word) {
    return tree.head(word);
  }

  String relation(int word) {
    return tree.relation(word);
  }

  boolean isVerbal(int word) {
    PartOfSpeech tag = tag(word);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
  }

  boolean isNominal(int word) {
    PartOfSpeech tag = tag(word);
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.PRON;
  }

  /** Whether a word asks or links: who, which, that as a pronoun, que, quien, donde. */
  boolean isRelative(int word) {
    String normal = normal(word);
    return RELATIVE.contains(normal)
        || RELATIVE_PRONOUN.contains(normal) && is(word, PartOfSpeech.PRON)
        || RELATIVE_ADVERB.contains(normal)
            && !is(word, PartOfSpeech.NOUN)
            && !is(word, PartOfSpeech.ADP);
  }
}
