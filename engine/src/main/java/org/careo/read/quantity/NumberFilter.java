package org.careo.read.quantity;

import java.util.Locale;
import org.careo.model.PartOfSpeech;
import org.careo.model.TimeExpression;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.Word;

/**
 * Which numbers are no figures: dates and clock times, years, numbers in names and titles, list and
 * section numbers, telephone numbers, scores, addresses, pronouns.
 */
final class NumberFilter {
  /** A bracketed number above it is more likely put in by an editor than a mark. */
  private static final int HIGHEST_MARK = 200;

  private final FigureText text;
  private final QuantityVocabulary vocabulary;
  private final SpelledNumbers spelled;

  NumberFilter(FigureText text, QuantityVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    spelled = new SpelledNumbers(text, vocabulary);
  }

  boolean isFigure(NumberPhrase number) {
    if (isTime(number)
        || isGluedToLetters(number)
        || isCode(number)
        || isListNumber(number)
        || isReferenceMark(number)) {
      return false;
    }
    return switch (number.form()) {
      case DIGITS ->
          !isModel(number)
              && !isName(number)
              && !isYear(number)
              && !isAge(number)
              && !isAddress(number);
      case WORDS -> spelled.isCounting(number) && !spelled.isTitleWord(number);
      case FRACTION -> spelled.isFraction(number);
      case SCALED, VAGUE -> true;
    };
  }

  private boolean isTime(NumberPhrase number) {
    int start = text.word(number.first()).start();
    int end = text.word(number.end() - 1).end();
    for (TimeExpression time : text.times) {
      boolean overlaps = time.span().start() < end && start < time.span().end();
      if (overlaps) {
        boolean length =
            time.kind() == TimeExpression.Kind.DURATION || time.kind() == TimeExpression.Kind.SET;
        return !length && !isLengthWithin(number, time);
      }
    }
    return false;
  }

  /** "in 90 days", "two years later": a length beside a date, unlike "two years ago". */
  private boolean isLengthWithin(NumberPhrase number, TimeExpression time) {
    boolean unit = number.end() < text.size() && vocabulary.units.at(text, number.end()) != null;
    String first = text.folded(number.first() - 1);
    boolean within =
        first.equals("en") || first.equals("in") || first.equals("within") || first.equals("de");
    boolean later =
        text.folded(number.end() + 1).equals("later")
            || text.folded(number.end() + 1).equals("despues");
    return unit && (within || later) && time.kind() == TimeExpression.Kind.DATE;
  }

  /** "F-35", "COVID-19", "A320", "G7", "5G", "2nd", "3D". */
  private boolean isGluedToLetters(NumberPhrase number) {
    int first = number.first();
    if (text.isGlued(first)) {
      Word before = text.word(first - 1);
      if (before.isLetters() && !isCurrencyLetters(first)) {
        return true;
      }
      boolean hyphen = before.is("-") && text.isGlued(first - 1);
      if (hyphen && text.word(first - 2).isLetters() && !isMinus(first - 2)) {
        boolean small =
            !hasCapital(text.word(first - 2).form()) && isDirectlyMeasured(number.end());
        return number.form() == NumberPhrase.Form.DIGITS && !small;
      }
      if (before.is("#") || before.is("/") || before.is(":") || before.is("_")) {
        return true;
      }
    }
    int next = number.end();
    if (text.isGlued(next)
        && text.word(number.end() - 1).isDigits()
        && text.word(next).isLetters()) {
      boolean decade = text.folded(next).equals("s") && number.value() > 20;
      boolean unit =
          !decade && vocabulary.units.at(text, next) != null
              || vocabulary.currencyAfter.at(text, next) != null
              || vocabulary.cents.at(text, next) != null;
      return !unit;
    }
    return false;
  }

  private boolean isMinus(int at) {
    return text.folded(at).equals("minus") || text.folded(at).equals("menos");
  }

  private boolean isCurrencyLetters(int first) {
    Phrases.Found<String> currency = vocabulary.currencyBefore.before(text, first);
    return currency != null;
  }

  /** Telephone numbers, scores, versions, clock times, fractions of dates. */
  private boolean isCode(NumberPhrase number) {
    int next = number.end();
    boolean digits = text.word(number.end() - 1).isDigits();
    if (!digits) {
      return false;
    }
    if (text.isGlued(next) && text.isGlued(next + 1) && text.word(next + 1).isDigits()) {
      String sign = text.folded(next);
      if (sign.equals(":") || sign.equals("/")) {
        return true;
      }
      if (sign.equals("-")) {
        boolean chain =
            text.isGlued(next + 2)
                && text.folded(next + 2).equals("-")
                && text.has(next + 3)
                && text.word(next + 3).isDigits();
        boolean telephone =
            text.word(next - 1).form().length() >= 3
                && text.word(next + 1).form().length() == 4
                && !isMeasured(next + 2);
        boolean score = !isMeasured(next + 2) && !text.folded(number.first() - 1).equals("$");
        return chain || telephone || score;
      }
    }
    int first = number.first();
    if (text.isGlued(first)
        && text.folded(first - 1).equals("-")
        && text.isGlued(first - 1)
        && text.word(first - 2).isDigits()) {
      boolean chain = text.isGlued(first - 2) && text.folded(first - 3).equals("-");
      return chain || !isMeasured(next);
    }
    return false;
  }

  /** Whether a unit, percent sign or noun stands at a place. */
  private boolean isMeasured(int at) {
    if (!text.has(at)) {
      return false;
    }
    return vocabulary.units.at(text, at) != null
        || vocabulary.currencyAfter.at(text, at) != null
        || text.word(at).isLetters()
            && !text.word(at).isCapitalised()
            && (text.isNoun(at) || text.isAdjective(at))
        || isScale(text.folded(at));
  }

  private static boolean isScale(String word) {
    return word.equals("million")
        || word.equals("billion")
        || word.equals("millones")
        || word.equals("mil")
        || word.equals("thousand");
  }

  private boolean isListNumber(NumberPhrase number) {
    if (number.first() != 0 || number.form() != NumberPhrase.Form.DIGITS || number.value() > 200) {
      return false;
    }
    int next = number.end();
    boolean marked =
        text.folded(next).equals(".")
            || text.folded(next).equals(")")
            || text.folded(next).equals(":");
    return !text.has(next) || marked && text.isGlued(next);
  }

  /** "[1]", "[12]", "[2, 3]": which note or source stands behind the words, not how many. */
  private boolean isReferenceMark(NumberPhrase number) {
    if (number.form() != NumberPhrase.Form.DIGITS || number.value() > HIGHEST_MARK) {
      return false;
    }
    int open = number.first() - 1;
    while (open > 0 && isMarkOrComma(open)) {
      open--;
    }
    int close = number.end();
    while (close < text.size() && isMarkOrComma(close)) {
      close++;
    }
    return open >= 0
        && close < text.size()
        && text.word(open).is("[")
        && text.word(close).is("]")
        && !isMeasured(close + 1);
  }

  private boolean isMarkOrComma(int at) {
    return text.word(at).isDigits() || text.word(at).is(",");
  }

  /** "iPhone 11", "Article 5", "S&P 500", "Title 42", "Boeing 737 jets". */
  private boolean isName(NumberPhrase number) {
    int first = number.first();
    if (first == 0) {
      return false;
    }
    Word before = text.word(first - 1);
    String previous = before.folded();
    if (previous.equals(".")
        && (text.folded(first - 2).equals("no")
            || text.folded(first - 2).equals("num")
            || text.folded(first - 2).equals("art"))) {
      return true;
    }
    if (previous.equals("º") || previous.equals("°")) {
      return true;
    }
    if (!before.isLetters()) {
      return false;
    }
    if (vocabulary.currencyBefore.before(text, first) != null
        || vocabulary.precisionBefore.before(text, first) != null) {
      return false;
    }
    boolean measured = isDirectlyMeasured(number.end());
    if (vocabulary.is("name", previous)) {
      boolean countedNoun = isCountedNoun(number.end()) && !before.isCapitalised();
      return !measured && !(countedNoun && previous.equals("no")) && !countedNoun;
    }
    if (previous.equals("p") && text.folded(first - 2).equals("&")
        || previous.equals("p") && text.folded(first - 2).equals("s")) {
      return true;
    }
    boolean named = hasCapital(before.form()) && (first > 1 || text.tag(0) == PartOfSpeech.PROPN);
    if (!named || measured || text.tag(first - 1) == PartOfSpeech.VERB) {
      return false;
    }
    if (text.tag(first - 1) != PartOfSpeech.PROPN
        && text.tag(first - 1) != PartOfSpeech.NOUN
        && text.tag(first - 1) != PartOfSpeech.X) {
      return false;
    }
    // A name, then a count of things: "in Reno 25 people".
    return !isCountedNoun(number.end());
  }

  /** "737 Max jets", "787 Dreamliner", "22 Avenue": digits that open a name. */
  private boolean isModel(NumberPhrase number) {
    int next = number.end();
    if (!text.has(next) || !text.word(next).isCapitalised() || isDirectlyMeasured(next)) {
      return false;
    }
    if (vocabulary.is("model", text.folded(number.first()))) {
      return true;
    }
    int at = next;
    boolean plural = false;
    while (text.isNoun(at) || text.isAdjective(at)) {
      String folded = text.folded(at);
      plural = folded.endsWith("s") || folded.equals("people") || folded.equals("personas");
      at++;
    }
    return at > next && !plural && number.value() > 1 && text.tag(next) == PartOfSpeech.PROPN;
  }

  private static boolean hasCapital(String form) {
    return !form.equals(form.toLowerCase(Locale.ROOT));
  }

  private boolean isDirectlyMeasured(int at) {
    return text.has(at)
        && (vocabulary.units.at(text, at) != null && !isOneLetter(at)
            || vocabulary.currencyAfter.at(text, at) != null);
  }

  private boolean isOneLetter(int at) {
    return text.word(at).form().length() == 1 && text.word(at).isLetters() && !text.isGlued(at);
  }

  private boolean isCountedNoun(int at) {
    int noun = at;
    while (text.isAdjective(noun) && !text.word(noun).isCapitalised()) {
      noun++;
    }
    return text.isNoun(noun) && !text.word(noun).isCapitalised() && text.folded(noun).endsWith("s")
        || text.folded(noun).equals("people");
  }

  private boolean isYear(NumberPhrase number) {
    String form = text.word(number.first()).form();
    boolean like =
        form.length() == 4
            && form.chars().allMatch(Character::isDigit)
            && number.value() >= 1900
            && number.value() < 2100;
    if (!like) {
      return false;
    }
    boolean money = vocabulary.currencyBefore.before(text, number.first()) != null;
    boolean counted = isCountedNoun(number.end()) && number.value() % 10 == 0;
    return !money
        && !isDirectlyMeasured(number.end())
        && !counted
        && vocabulary.precisionBefore.before(text, number.first()) == null;
  }

  /** "Ana Ruiz, 25, said": an age told in passing. */
  private boolean isAge(NumberPhrase number) {
    int first = number.first();
    String next = text.folded(number.end());
    boolean set =
        text.folded(first - 1).equals(",")
            && (next.equals(",") || next.equals("."))
            && number.value() < 120;
    return set
        && number.isWhole()
        && first >= 2
        && text.word(first - 2).isCapitalised()
        && text.tag(first - 2) == PartOfSpeech.PROPN;
  }

  private boolean isAddress(NumberPhrase number) {
    int next = number.end();
    for (int at = next; at < Math.min(text.size(), next + 4); at++) {
      Word word = text.word(at);
      boolean street =
          vocabulary.is("street", word.folded()) && (word.isCapitalised() && at > next);
      if (street) {
        return true;
      }
      if (!word.isCapitalised() && !word.isDigits()) {
        return false;
      }
    }
    for (int at = number.first() - 1;
        text.isSpanish() && at >= Math.max(0, number.first() - 5);
        at--) {
      Word word = text.word(at);
      if (vocabulary.is("street", word.folded()) && at < number.first() - 1) {
        return true;
      }
      if (!word.isCapitalised() && !word.is("de") && !word.is(",") && !word.is("la")) {
        return false;
      }
    }
    return false;
  }
}
