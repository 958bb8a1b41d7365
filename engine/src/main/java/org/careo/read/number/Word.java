package org.careo.read.number;

import org.careo.model.Span;

/**
 * A run of letters, a number in digits with its separators, or one sign.
 *
 * @param start offset in the report's text, UTF-16
 * @param end offset after it
 * @param form as written
 * @param folded lower case without accents
 * @param kind which of the three
 * @param spaced whether white space stands before it
 */
public record Word(int start, int end, String form, String folded, Kind kind, boolean spaced) {

  /** What a word is made of. */
  public enum Kind {
    LETTERS,
    DIGITS,
    SIGN
  }

  public Span span() {
    return new Span(start, end);
  }

  public boolean isLetters() {
    return kind == Kind.LETTERS;
  }

  public boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  /** Whether this is the given word, folded. */
  public boolean is(String word) {
    return folded.equals(word);
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return kind == Kind.LETTERS && Character.isUpperCase(form.charAt(0));
  }
}
