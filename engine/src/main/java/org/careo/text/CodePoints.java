package org.careo.text;

import org.careo.model.Span;

/**
 * Turns UTF-16 offsets of one text into code point offsets, for exports.
 *
 * <p>{@code new CodePoints("a😀b").of(3)} is 2. Texts without surrogates cost nothing; others one
 * table.
 */
public final class CodePoints {
  private final int length;
  private final int[] table;

  public CodePoints(String text) {
    length = text.length();
    if (text.codePointCount(0, length) == length) {
      table = new int[0];
      return;
    }
    table = new int[length + 1];
    int points = 0;
    for (int unit = 0; unit < length; unit++) {
      table[unit] = points;
      boolean opensPair =
          Character.isHighSurrogate(text.charAt(unit))
              && unit + 1 < length
              && Character.isLowSurrogate(text.charAt(unit + 1));
      if (!opensPair) {
        points++;
      }
    }
    table[length] = points;
  }

  /** Code points before the UTF-16 offset. */
  public int of(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
    }
    return table.length == 0 ? offset : table[offset];
  }

  /** The pair {@code [start, end]} in code points. */
  public int[] of(Span span) {
    return new int[] {of(span.start()), of(span.end())};
  }
}
