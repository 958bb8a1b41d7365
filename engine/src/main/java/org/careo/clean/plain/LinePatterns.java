package org.careo.clean.plain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.careo.clean.plain.BylineWords.WordClass;
import org.careo.text.NamedPatterns;

/** Patterns of lines, read from {@code patterns.txt}. */
final class LinePatterns {
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load(
          "/org/careo/clean/plain/patterns.txt",
          name ->
              BylineWords.any(WordClass.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))));

  private LinePatterns() {}

  /** The regular expression of a name. */
  static String text(String name) {
    return PATTERNS.text(name);
  }

  /** The compiled pattern of a name. */
  static Pattern of(String name) {
    return PATTERNS.of(name);
  }
}
