package org.careo.read.quantity;

import org.careo.model.PartOfSpeech;
import org.careo.read.number.Word;

/** The noun that a number counts, with the adjectives before or behind it. */
final class CountedNoun {
  private static final int LONGEST_NOUN_PHRASE = 8;

  private final FigureText text;

  CountedNoun(FigureText text) {
    this.text = text;
  }

  /** Finds the noun a number counts; false when none stands there. */
  boolean count(Quantity quantity, int next) {
    int at = next;
    if (text.folded(at).equals("of")
        || text.folded(at).equals("de")
        || text.folded(at).equals("del")) {
      at++;
    }
    while (text.tag(at) == PartOfSpeech.DET && at > next || text.folded(at).equals("de")) {
      at++;
    }
    nounPhrase(quantity, at);
    if (quantity.nounFirst < 0) {
      return false;
    }
    int head = headOf(quantity);
    quantity.counted = true;
    quantity.end = Math.max(quantity.end, head + 1);
    if (quantity.unit.isEmpty()) {
      quantity.unit = text.lemma(head);
    }
    return true;
  }

  /** "half of the votes", "la mitad de los votos": what a share is of. */
  void ofShare(Quantity quantity, int next) {
    String of = text.folded(next);
    if (of.equals("of") || of.equals("de") || of.equals("del")) {
      nounPhrase(quantity, next + 1);
    } else if (text.isNoun(next)) {
      nounPhrase(quantity, next);
    }
  }

  private int headOf(Quantity quantity) {
    if (!text.isSpanish()) {
      return quantity.nounEnd - 1;
    }
    for (int at = quantity.nounFirst; at < quantity.nounEnd; at++) {
      if (text.isNoun(at)) {
        return at;
      }
    }
    return quantity.nounFirst;
  }

  /** The noun phrase at a place: adjectives and nouns up to its head; in Spanish the head first. */
  private void nounPhrase(Quantity quantity, int start) {
    int at = start;
    while (text.has(at)
        && (text.tag(at) == PartOfSpeech.DET
            || text.folded(at).equals("the")
            || text.folded(at).equals("los")
            || text.folded(at).equals("las"))) {
      at++;
    }
    int first = at;
    int lastNoun = -1;
    while (text.has(at) && at - first < LONGEST_NOUN_PHRASE) {
      Word word = text.word(at);
      boolean hyphen = word.is("-") && text.isGlued(at) && text.isGlued(at + 1);
      boolean possessive = word.is("'") && text.isGlued(at);
      boolean joined =
          (word.is("and") || word.is("&"))
              && lastNoun < 0
              && at > first
              && (text.isNoun(at + 1) || text.isAdjective(at + 1));
      if (text.isInDate(at)) {
        break;
      }
      if (text.isNoun(at)) {
        lastNoun = at;
        if (text.isSpanish()) {
          at++;
          while (text.isAdjective(at)) {
            at++;
          }
          break;
        }
      } else if (possessive) {
        return;
      } else if (!text.isAdjective(at) && !hyphen && !joined && !isParticiple(at, lastNoun)) {
        break;
      }
      at++;
    }
    if (lastNoun >= 0) {
      quantity.nounFirst = first;
      quantity.nounEnd = text.isSpanish() ? at : lastNoun + 1;
    }
  }

  private boolean isParticiple(int at, int lastNoun) {
    boolean verb = text.tag(at) == PartOfSpeech.VERB && lastNoun < 0;
    String folded = text.folded(at);
    return verb
        && (folded.endsWith("ed") || folded.endsWith("ing"))
        && (text.isNoun(at + 1) || text.isAdjective(at + 1));
  }
}
