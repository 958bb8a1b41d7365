package org.careo.read.quantity;

import org.careo.model.PartOfSpeech;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.Word;

/**
 * Which numbers written as words count something: "one" and "un" are articles and pronouns more
 * often than numbers, fractions are halves of matches and quarters of towns.
 *
 * @param text the words of the sentence
 * @param vocabulary the words of its language
 */
record SpelledNumbers(FigureText text, QuantityVocabulary vocabulary) {

  /** "one", "uno", "una": a number only before what is counted. */
  boolean isCounting(NumberPhrase number) {
    if (number.value() != 1 || number.end() - number.first() > 1) {
      return true;
    }
    String word = text.folded(number.first());
    String previous = text.folded(number.first() - 1);
    int next = number.end();
    if (text.isSpanish()) {
      boolean measured = vocabulary.units.at(text, next) != null && !word.equals("uno");
      boolean led = previous.equals("en") || previous.equals("durante") || previous.equals("de");
      return isListed(number) && text.isNoun(next) || measured && led && !isTimeOfDay(next);
    }
    if (!word.equals("one")
        || vocabulary.is("pronounone", previous)
        || text.folded(next).equals("another")
        || text.folded(next).equals("day")) {
      return false;
    }
    if (text.folded(next).equals("of")) {
      return text.tag(next + 1) == PartOfSpeech.DET
          || text.tag(next + 1) == PartOfSpeech.PRON
          || text.folded(next + 1).equals("the");
    }
    return text.isNoun(next) && !text.word(next).isCapitalised()
        || text.isAdjective(next) && text.isNoun(next + 1);
  }

  private boolean isTimeOfDay(int at) {
    String unit = text.folded(at);
    return unit.equals("noche") || unit.equals("segundo") && text.isNoun(at + 1);
  }

  /** "un muerto y tres heridos": a count beside another. */
  private boolean isListed(NumberPhrase number) {
    for (int at = number.end() + 1; at < Math.min(text.size(), number.end() + 4); at++) {
      if ((text.folded(at).equals("y") || text.folded(at).equals(","))
          && text.tag(at + 1) == PartOfSpeech.NUM) {
        return true;
      }
    }
    int before = number.first() - 1;
    if (!text.folded(before).equals("y") && !text.folded(before).equals(",")) {
      return false;
    }
    for (int at = before - 1; at >= Math.max(0, before - 3); at--) {
      if (text.tag(at) == PartOfSpeech.NUM
          && !text.folded(at).startsWith("un")
          && !text.isInDate(at)) {
        return true;
      }
    }
    return false;
  }

  /** "The Hateful Eight", "Group of Seven". */
  boolean isTitleWord(NumberPhrase number) {
    int first = number.first();
    Word word = text.word(first);
    if (!word.isCapitalised() || first == 0) {
      return false;
    }
    boolean opens = !text.word(first - 1).isLetters();
    boolean namesBefore =
        text.word(first - 1).isCapitalised()
            || text.folded(first - 1).equals("of")
            || text.folded(first - 1).equals("the");
    boolean namesAfter = text.has(number.end()) && text.word(number.end()).isCapitalised();
    return namesBefore || namesAfter && !opens;
  }

  /** "half of the wells", "la mitad": a share, and no half of a match or first half of a year. */
  boolean isFraction(NumberPhrase number) {
    String first = text.folded(number.first());
    int next = number.end();
    if (first.equals("half") && number.end() - number.first() == 1) {
      String previous = text.folded(number.first() - 1);
      boolean ordinal =
          previous.equals("first")
              || previous.equals("second")
              || previous.equals("this")
              || previous.equals("last")
              || previous.equals("other");
      boolean ofWhole =
          text.folded(next).equals("of")
              || text.folded(next).equals("the")
              || vocabulary.precisionBefore.before(text, number.first()) != null
              || previous.equals("by");
      boolean subject = text.isVerb(next);
      return !ordinal && !isHyphenated(next) && (ofWhole || subject);
    }
    if (first.equals("mitad")
        || first.equals("la") && text.folded(number.first() + 1).equals("mitad")) {
      return !text.folded(number.first() - 1).equals("primera")
          && !text.folded(number.first() - 1).equals("segunda")
          && !text.folded(number.first() - 1).equals("otra")
          && !text.folded(number.first() - 1).equals("a");
    }
    boolean quarter =
        text.folded(number.end() - 1).equals("quarter")
            || text.folded(number.end() - 1).equals("cuarto");
    boolean ordinal = first.equals("a") || first.equals("un");
    boolean sized =
        text.folded(number.first() - 1).equals("by")
            || vocabulary.precisionBefore.before(text, number.first()) != null;
    boolean named =
        ordinal
            && (quarter
                || text.folded(number.end() - 1).equals("third")
                || text.folded(number.end() - 1).equals("sexto"));
    return !isHyphenated(next)
        && (!named
            || sized
            || text.folded(next).equals("of")
            || text.folded(next).equals("de")
            || text.folded(next).equals("del"));
  }

  /** "half-time", "a third-rate show". */
  private boolean isHyphenated(int at) {
    return text.folded(at).equals("-") && text.isGlued(at);
  }
}
