package org.careo.clean.format;

import java.util.List;

/**
 * Bytes as characters.
 *
 * @param text the characters
 * @param charset name of the character set used
 * @param warnings what a reader should know: "character set guessed: …"; empty when the bytes left
 *     no doubt
 */
public record Decoded(String text, String charset, List<String> warnings) {
  public Decoded {
    warnings = List.copyOf(warnings);
  }
}
