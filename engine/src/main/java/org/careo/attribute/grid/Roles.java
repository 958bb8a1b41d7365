package org.careo.attribute.grid;

import java.util.HashMap;
import java.util.Map;
import org.careo.attribute.cue.Resource;
import org.careo.model.Language;

/** Roles of closed-class words, from {@code roles.txt}. */
final class Roles {
  private static final Map<String, String> ENGLISH = read("en");
  private static final Map<String, String> SPANISH = read("es");

  private Roles() {}

  private static Map<String, String> read(String language) {
    Map<String, String> roles = new HashMap<>();
    for (String line : Resource.lines("roles.txt")) {
      String[] words = line.split("\\s+");
      for (int i = 2; words[0].equals(language) && i < words.length; i++) {
        roles.putIfAbsent(words[i], words[1]);
      }
    }
    return roles;
  }

  /** The role of a word; empty when it has none. */
  static String of(Language language, String lowerCaseForm) {
    return (language.equals(Language.SPANISH) ? SPANISH : ENGLISH).getOrDefault(lowerCaseForm, "");
  }
}
