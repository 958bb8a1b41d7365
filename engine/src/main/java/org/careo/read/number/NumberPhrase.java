package org.careo.read.number;

/**
 * A number in the text.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param value the number; NaN when the words give bounds only ("hundreds")
 * @param low lower bound, the value itself when exact
 * @param high upper bound, the value itself when exact
 * @param form how it is written
 */
public record NumberPhrase(int first, int end, double value, double low, double high, Form form) {

  /** How a number is written. */
  public enum Form {
    /** Digits alone: "1,250". */
    DIGITS,
    /** Digits with a scale word or suffix: "3.5 million", "10k". */
    SCALED,
    /** Words: "ciento veinte". */
    WORDS,
    /** A plural of a scale: "hundreds", "decenas de miles". */
    VAGUE,
    /** A part of one: "half", "two thirds", "one in five", "3/4". */
    FRACTION
  }

  static NumberPhrase exact(int first, int end, double value, Form form) {
    return new NumberPhrase(first, end, value, value, value, form);
  }

  /** Whether it is a whole number, as days and years are. */
  public boolean isWhole() {
    return value == Math.rint(value) && !Double.isInfinite(value);
  }
}
