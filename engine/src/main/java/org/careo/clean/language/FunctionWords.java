package org.careo.clean.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Language;
import org.careo.text.Folding;

/** Votes on the language of a text by its function words ({@code function-words.txt}). */
final class FunctionWords {
  private static final int FEWEST_VOTES = 3;
  private static final double LEAD = 1.35;
  private static final double LEAST_SHARE = 0.16;

  private static final List<String> TAGS = new ArrayList<>();
  private static final Map<String, List<Integer>> LANGUAGES_OF_WORD = read();

  private FunctionWords() {}

  /** The language that leads clearly; unknown when none does. */
  static Language vote(String text) {
    List<String> words = Folding.words(text);
    int[] votes = new int[TAGS.size()];
    for (String word : words) {
      for (int language : LANGUAGES_OF_WORD.getOrDefault(word, List.of())) {
        votes[language]++;
      }
    }
    int best = 0;
    int second = 0;
    for (int language = 1; language < votes.length; language++) {
      if (votes[language] > votes[best]) {
        second = votes[best];
        best = language;
      } else {
        second = Math.max(second, votes[language]);
      }
    }
    boolean clear =
        votes[best] >= FEWEST_VOTES
            && votes[best] >= second * LEAD
            && votes[best] >= words.size() * LEAST_SHARE;
    return clear ? new Language(TAGS.get(best)) : Language.UNKNOWN;
  }

  private static Map<String, List<Integer>> read() {
    Map<String, List<Integer>> languages = new HashMap<>();
    try (InputStream stream = FunctionWords.class.getResourceAsStream("function-words.txt")) {
      if (stream == null) {
        throw new IllegalStateException("resource missing: function-words.txt");
      }
      for (String line :
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .toList()) {
        int colon = line.indexOf(':');
        TAGS.add(line.substring(0, colon));
        for (String word : line.substring(colon + 1).strip().split("\\s+")) {
          languages.computeIfAbsent(word, key -> new ArrayList<>()).add(TAGS.size() - 1);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return languages;
  }
}
