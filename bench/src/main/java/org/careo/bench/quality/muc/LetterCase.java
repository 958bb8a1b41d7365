package org.careo.bench.quality.muc;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives upper-case text its small letters back: each word in the case it mostly has inside
 * sentences of text that has both; a word never seen is a name unless a known word with an ending.
 */
final class LetterCase {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}'-]*");
  private static final List<String> ENDINGS =
      List.of("s", "es", "ed", "d", "ing", "ly", "er", "ers", "'s", "ment", "ion", "ions", "al");
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int LONGEST_ACRONYM = 5;

  private final Map<String, int[]> counts = new HashMap<>();

  /**
   * @param sentences text in which names alone have capitals inside a sentence
   */
  LetterCase(List<String> sentences) {
    for (String sentence : sentences) {
      Matcher words = WORD.matcher(sentence);
      while (words.find()) {
        String word = words.group();
        boolean inside = words.start() > 1 && sentence.charAt(words.start() - 1) == ' ';
        if (inside) {
          int[] seen = counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new int[3]);
          seen[kind(word)]++;
        }
      }
    }
  }

  /** 0 for small letters, 1 for a capital, 2 for capitals only. */
  private static int kind(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return 0;
    }
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? 2 : 1;
  }

  /** The text with its small letters; as long as before. */
  String restored(String text) {
    StringBuilder restored = new StringBuilder(text.toLowerCase(Locale.ROOT));
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      int kind = kindOf(words.group().toLowerCase(Locale.ROOT));
      if (kind == 2) {
        restored.replace(words.start(), words.end(), words.group());
      } else if (kind == 1 || isFirst(text, words.start())) {
        restored.setCharAt(words.start(), text.charAt(words.start()));
      }
    }
    return restored.toString();
  }

  private int kindOf(String word) {
    int[] seen = counts.get(word);
    if (seen != null) {
      return seen[0] >= seen[1] + seen[2] ? 0 : seen[1] >= seen[2] ? 1 : 2;
    }
    if (MONTHS.contains(word)) {
      return 1;
    }
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (word.endsWith(ending) && stem > 2) {
        int[] base = counts.get(word.substring(0, stem));
        if (base == null) {
          base = counts.get(word.substring(0, stem) + "e");
        }
        if (base != null && base[0] > base[1] + base[2]) {
          return 0;
        }
      }
    }
    boolean vowelless = word.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    return vowelless && word.length() <= LONGEST_ACRONYM ? 2 : 1;
  }

  private static boolean isFirst(String text, int start) {
    for (int i = start - 1; i >= 0; i--) {
      char before = text.charAt(i);
      if (before == '.' || before == '?' || before == '!' || before == ']') {
        return true;
      }
      if (!Character.isWhitespace(before) && before != '"' && before != '\'') {
        return false;
      }
    }
    return true;
  }
}
