package org.careo.read.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.read.base.Base;
import org.careo.read.number.Word;
import org.careo.text.Folding;
import org.careo.text.SortedSearch;

/** A sentence as words with the tags and lemmas of the tokens they lie in, and its times. */
final class FigureText {
  private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  final Base base;
  final Sentence sentence;
  final List<Word> words;
  final List<TimeExpression> times;
  private final int[] tokens;

  FigureText(Base base, Sentence sentence, List<Word> words, List<TimeExpression> times) {
    this.base = base;
    this.sentence = sentence;
    this.words = words;
    this.times = times;
    this.tokens = new int[words.size()];
    int token = words.isEmpty() ? 0 : firstToken(words.getFirst().start());
    for (int at = 0; at < words.size(); at++) {
      while (token < sentence.endToken()
          && base.tokens().get(token).end() <= words.get(at).start()) {
        token++;
      }
      boolean inside =
          token < sentence.endToken() && base.tokens().get(token).start() <= words.get(at).start();
      tokens[at] = inside ? token : -1;
    }
  }

  /** The first token of the sentence that ends after an offset. */
  private int firstToken(int offset) {
    return SortedSearch.first(
        sentence.firstToken(),
        sentence.endToken(),
        index -> base.tokens().get(index).end() <= offset);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  boolean has(int at) {
    return at >= 0 && at < words.size();
  }

  /** The folded word; empty outside the sentence. */
  String folded(int at) {
    return has(at) ? words.get(at).folded() : "";
  }

  boolean isGlued(int at) {
    return at > 0 && has(at) && !words.get(at).spaced();
  }

  PartOfSpeech tag(int at) {
    return has(at) && tokens[at] >= 0 ? base.tokens().get(tokens[at]).tag() : PartOfSpeech.X;
  }

  /** The dictionary form; a singular by rule where the tagger knows none. */
  String lemma(int at) {
    String folded = words.get(at).form().toLowerCase(Locale.ROOT);
    if (tokens[at] < 0) {
      return Singular.of(folded, isSpanish());
    }
    Token token = base.tokens().get(tokens[at]);
    boolean whole = token.span().equals(words.get(at).span());
    boolean known = whole && !token.lemma().equals(folded) && token.tag() == PartOfSpeech.NOUN;
    return known ? token.lemma() : Singular.of(folded, isSpanish());
  }

  /** Whether a word belongs to a date or time, so that nothing is counted by it. */
  boolean isInDate(int at) {
    int start = words.get(at).start();
    for (TimeExpression time : times) {
      boolean date =
          time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
      if (date && time.span().contains(start)) {
        return true;
      }
    }
    return false;
  }

  /** The dictionary form of a verb; empty for any other word. */
  String verbLemma(int at) {
    boolean verb = has(at) && tokens[at] >= 0 && isVerb(at);
    return verb ? Folding.fold(base.tokens().get(tokens[at]).lemma()) : "";
  }

  int token(int at) {
    return has(at) ? tokens[at] : -1;
  }

  boolean isNoun(int at) {
    return has(at) && words.get(at).isLetters() && NOMINAL.contains(tag(at));
  }

  boolean isAdjective(int at) {
    return has(at) && words.get(at).isLetters() && tag(at) == PartOfSpeech.ADJ;
  }

  boolean isVerb(int at) {
    PartOfSpeech tag = tag(at);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
  }

  boolean isSpanish() {
    return sentence.language().equals(Language.SPANISH);
  }

  /** The words from one index to another as written. */
  String between(int first, int end) {
    if (first >= end || !has(first) || end > size()) {
      return "";
    }
    return span(first, end).of(base.text()).replaceAll("\\s+", " ");
  }

  Span span(int first, int end) {
    return new Span(words.get(first).start(), words.get(end - 1).end());
  }
}
