package org.careo.confront.frame;

import java.util.List;
import java.util.OptionalInt;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Token;
import org.careo.text.Folding;

/**
 * Which tokens of a passage stand under a negation or a rejecting word, as far as {@link Scope}
 * says they reach.
 *
 * @param negated whether each token is negated
 * @param flips whether each token is part of a rejecting word, which is left out of the comparison
 * @param rejects whether there is any such word: somebody takes a stand
 */
record Negation(boolean[] negated, boolean[] flips, boolean rejects) {
  private static final int WITHOUT = 5;

  /**
   * Reads the negations of a passage.
   *
   * @param senses what the words at an index stand for
   */
  static Negation of(
      List<Token> tokens, Language language, String text, Markers markers, Senses senses) {
    boolean[] negated = new boolean[tokens.size()];
    boolean[] flips = new boolean[tokens.size()];
    boolean[] flipped = new boolean[tokens.size()];
    boolean rejects = false;
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      String word = Folding.fold(token.span().of(text));
      if (markers.is("negation", word) || markers.is("negation", Folding.fold(token.lemma()))) {
        if (!isOnly(tokens, index, text, markers) && !isBound(tokens, index, text, markers)) {
          int end = Scope.end(tokens, index, text, markers);
          if (markers.is("without", word)) {
            end = Math.min(end, phraseEnd(tokens, index));
          }
          fill(negated, index + 1, end);
          verbBefore(tokens, index, word, text, markers).ifPresent(verb -> negated[verb] = true);
        }
        continue;
      }
      int length = flipLength(tokens, index, language, markers, senses);
      if (length == 0) {
        continue;
      }
      rejects = true;
      fill(flips, index, index + length);
      int from =
          isPassive(tokens, index, text, markers)
              ? Scope.start(tokens, index, text, markers)
              : index + length;
      int end = Scope.end(tokens, index + length - 1, text, markers);
      for (int at = from; at < end; at++) {
        flipped[at] = !flipped[at];
      }
      if (negated[index]) {
        // "did not reject": the negation is used up by the verb it stands with.
        fill(negated, index, end);
      }
    }
    for (int index = 0; index < negated.length; index++) {
      negated[index] = negated[index] != flipped[index];
    }
    return new Negation(negated, flips, rejects);
  }

  /** "Without | a permit" reaches no further than its noun phrase. */
  private static int phraseEnd(List<Token> tokens, int index) {
    int end = index + 1;
    while (end < Math.min(tokens.size(), index + WITHOUT)
        && (end == index + 1 || tokens.get(end).tag() != PartOfSpeech.VERB)) {
      end++;
    }
    return end;
  }

  /** The verb that "heard | no alarm" and "knows | nothing" deny though the word follows it. */
  private static OptionalInt verbBefore(
      List<Token> tokens, int index, String word, String text, Markers markers) {
    boolean object =
        markers.is("nothing", word)
            || word.equals("no") && tokens.get(index).tag() == PartOfSpeech.DET;
    if (!object || index == 0 || tokens.get(index - 1).tag() != PartOfSpeech.VERB) {
      return OptionalInt.empty();
    }
    boolean own = Scope.start(tokens, index, text, markers) < index;
    return own ? OptionalInt.of(index - 1) : OptionalInt.empty();
  }

  private static void fill(boolean[] marks, int from, int end) {
    for (int index = from; index < Math.min(end, marks.length); index++) {
      marks[index] = true;
    }
  }

  /** "not only", "no solo": no negation. */
  private static boolean isOnly(List<Token> tokens, int index, String text, Markers markers) {
    return index + 1 < tokens.size()
        && markers.is("only", Folding.fold(tokens.get(index + 1).span().of(text)));
  }

  /** "No more than twelve", "no menos de doce": a bound of a figure, no negation. */
  private static boolean isBound(List<Token> tokens, int index, String text, Markers markers) {
    return index + 2 < tokens.size()
        && markers.is("more", Folding.fold(tokens.get(index + 1).span().of(text)))
        && markers.is("than", Folding.fold(tokens.get(index + 2).span().of(text)));
  }

  /** How many tokens from an index make a rejecting word; 0 when none do. */
  static int flipLength(
      List<Token> tokens, int index, Language language, Markers markers, Senses senses) {
    PartOfSpeech tag = tokens.get(index).tag();
    if (tag == PartOfSpeech.PROPN || tag == PartOfSpeech.DET) {
      return 0;
    }
    for (int length = Math.min(3, tokens.size() - index); length >= 1; length--) {
      List<String> found = senses.at(tokens, index, length, language);
      if (!found.isEmpty()) {
        boolean beside = length == 1 && tag == PartOfSpeech.ADP && !isPredicate(tokens, index);
        return markers.is("flip", found.getFirst()) && !beside ? length : 0;
      }
    }
    return 0;
  }

  /** "Is against the plan" takes a stand; "a fence against floods" does not. */
  private static boolean isPredicate(List<Token> tokens, int index) {
    return index > 0 && tokens.get(index - 1).tag() == PartOfSpeech.AUX;
  }

  private static boolean isPassive(List<Token> tokens, int index, String text, Markers markers) {
    for (int at = Math.max(0, index - 3); at < index; at++) {
      if (markers.is("passive", Folding.fold(tokens.get(at).lemma()))) {
        return !Folding.fold(tokens.get(index).span().of(text)).endsWith("ing");
      }
    }
    return false;
  }
}
