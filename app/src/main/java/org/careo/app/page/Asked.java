package org.careo.app.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a report are asked for, and which part of a long one.
 *
 * @param start code point where the words begin; -1 = none are asked for
 * @param end code point after them
 * @param part number of the part, from 1; counts only when no words are asked for
 */
public record Asked(int start, int end, int part) {
  /** The first part, no words. */
  public static final Asked NOTHING = new Asked(-1, -1, 1);

  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

  /**
   * Reads what stands in an address.
   *
   * @param span "START-END" or "START" in code points; anything else asks for no words
   */
  public static Asked of(String span, int part) {
    Matcher found = SPAN.matcher(span);
    if (!found.matches()) {
      return new Asked(-1, -1, part);
    }
    int start = Integer.parseInt(found.group(1));
    int end = found.group(2) == null ? start + 1 : Integer.parseInt(found.group(2));
    return new Asked(start, Math.max(end, start + 1), part);
  }
}
