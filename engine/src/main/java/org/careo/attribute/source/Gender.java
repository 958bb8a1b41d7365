package org.careo.attribute.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.careo.attribute.cue.Resource;

/** Gender as far as titles, role nouns and first names tell; from {@code gender.txt}. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final Map<String, Gender> WORDS = read();

  private static Map<String, Gender> read() {
    Map<String, Gender> words = new HashMap<>();
    for (String line : Resource.lines("gender.txt")) {
      String[] parts = line.split("\\s+");
      Gender gender = parts[0].equals("f") ? FEMALE : MALE;
      for (int i = 1; i < parts.length; i++) {
        words.putIfAbsent(parts[i], gender);
      }
    }
    return words;
  }

  /** Gender of a name or role: the first of its words that tells. */
  public static Gender of(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[\\s.]+")) {
      Gender gender = WORDS.get(word);
      if (gender != null) {
        return gender;
      }
    }
    return UNKNOWN;
  }

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
