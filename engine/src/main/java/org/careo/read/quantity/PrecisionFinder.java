package org.careo.read.quantity;

import org.careo.read.number.NumberPhrase;

/** Wordings of precision around a number, and the bounds they leave. */
final class PrecisionFinder {
  private final FigureText text;
  private final QuantityVocabulary vocabulary;

  PrecisionFinder(FigureText text, QuantityVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  void set(Quantity quantity) {
    Precision precision = Precision.EXACTLY;
    int start = quantity.first;
    int at = quantity.first;
    if (isArticle(at - 1)) {
      at--;
    }
    for (int step = 0; step < 3; step++) {
      Phrases.Found<Precision> before = vocabulary.precisionBefore.before(text, at);
      if (before == null || isOther(before)) {
        break;
      }
      at = before.first();
      start = at;
      precision = precision == Precision.EXACTLY ? before.meaning() : precision;
    }
    int end = quantity.end;
    if (precision == Precision.EXACTLY) {
      for (int behind : new int[] {quantity.end, quantity.numberEnd}) {
        Phrases.Found<Precision> after = vocabulary.precisionAfter.at(text, behind);
        if (after != null && !isSum(after)) {
          precision = after.meaning();
          end = Math.max(end, after.end());
          break;
        }
      }
    }
    quantity.modifier =
        start < quantity.first
            ? text.between(start, quantity.first)
            : end > quantity.end ? text.between(quantity.end, end) : "";
    quantity.first = start;
    quantity.end = Math.max(quantity.end, end);
    quantity.precision = precision;
    boolean vague = quantity.form == NumberPhrase.Form.VAGUE;
    if (precision != Precision.EXACTLY && !vague) {
      double value = Double.isNaN(quantity.value) ? quantity.high : quantity.value;
      boolean fraction = quantity.form == NumberPhrase.Form.FRACTION && quantity.isShare();
      if (fraction && precision == Precision.ABOUT) {
        return;
      }
      double low = fraction ? quantity.value : quantity.low;
      double high = fraction ? quantity.value : quantity.high;
      quantity.low = precision.low(value, low);
      quantity.high = precision.high(value, high);
    } else if (vague && precision == Precision.OVER) {
      quantity.high = Double.NaN;
    } else if (vague && (precision == Precision.UPTO || precision == Precision.UNDER)) {
      quantity.low = Double.NaN;
    }
  }

  private boolean isArticle(int at) {
    String word = text.folded(at);
    return word.equals("a") && !text.isSpanish()
        || word.equals("an")
        || word.equals("the")
        || word.equals("el")
        || word.equals("un")
        || word.equals("los")
        || word.equals("las");
  }

  /** "above sea level, 300": words that are prepositions of place or time here. */
  private boolean isOther(Phrases.Found<Precision> found) {
    String word = text.folded(found.first());
    boolean one = found.end() - found.first() == 1;
    boolean some = word.equals("some") && text.folded(found.first() - 1).equals("of");
    boolean onSubject =
        (word.equals("como") || word.equals("sobre") || word.equals("desde"))
            && one
            && !text.folded(found.end()).matches("[0-9].*");
    boolean against = word.equals("under") && text.folded(found.first() - 1).equals("down");
    return some || onSubject || against || one && (word.equals("beyond") || word.equals("beneath"));
  }

  private boolean isSum(Phrases.Found<Precision> after) {
    // "+" before another number adds up; "plus" before a noun too.
    boolean sign =
        text.folded(after.first()).equals("+") || text.folded(after.first()).equals("plus");
    boolean apart = sign && !text.isGlued(after.first());
    return apart
        || text.folded(after.first()).equals("above")
        || sign && text.has(after.end()) && text.word(after.end()).isDigits();
  }
}
