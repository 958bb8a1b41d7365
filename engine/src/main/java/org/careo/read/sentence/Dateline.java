package org.careo.read.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Span;
import org.careo.text.NamedPatterns;

/**
 * Where and when a story was filed, run in before its first sentence: {@code "CITY, May 5 (Agency)
 * — The …"}, {@code "Ciudad, 5 may (Agencia).- El …"}. Its words are no part of what the sentence
 * says.
 *
 * <p>It begins a block, ends at a dash (or at the full stop behind an agency in brackets) before a
 * capital, and holds a place in capitals, an agency in brackets, or a month.
 */
final class Dateline {
  private static final int LONGEST = 110;
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/read/sentence/patterns.txt");
  private static final String PLACE = PATTERNS.text("dateline.place");
  private static final String DAY = PATTERNS.text("dateline.day");
  private static final String AGENCY = "(?:,?\\s\\(\\p{Lu}[^()\\n]{1,40}\\))";
  private static final String NEXT = "\\s*(?=[\\p{Lu}\\d\"“«‘¿¡])";
  private static final String DASH = "(?:\\s*\\.\\s?[–—-]|\\s+[–—-]{1,2}|\\s?[–—]|\\s?--)";

  private static final Pattern NAMED =
      Pattern.compile("^" + PLACE + DAY + "?" + AGENCY + "(?:" + DASH + "|\\.?:|\\.)" + NEXT);
  private static final Pattern DATED = Pattern.compile("^" + PLACE + DAY + DASH + NEXT);
  private static final Pattern CAPITALS =
      Pattern.compile("^\\p{Lu}{3}[\\p{Lu}.'’ -]*(?:,\\s" + PLACE + ")?" + DASH + NEXT);

  private Dateline() {}

  /** Offset behind the dateline of a block; its start when it has none. UTF-16. */
  static int end(String text, Span block) {
    String head = text.substring(block.start(), Math.min(block.end(), block.start() + LONGEST));
    for (Pattern pattern : new Pattern[] {NAMED, DATED, CAPITALS}) {
      Matcher dateline = pattern.matcher(head);
      if (dateline.find()) {
        return block.start() + dateline.end();
      }
    }
    return block.start();
  }
}
