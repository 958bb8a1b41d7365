package org.careo.attribute.cue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses {@code phrases.txt}: sections of phrases, each with an optional value. */
final class PhraseFile {

  private PhraseFile() {}

  /** "en noun" to its phrases with their values, in file order; the value is empty when none. */
  static Map<String, Map<String, String>> parse(List<String> lines) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = new LinkedHashMap<>();
        sections.put(line.substring(1, line.indexOf(']')), section);
        continue;
      }
      for (String entry : line.split("\\|")) {
        String phrase = entry.strip();
        int equals = phrase.indexOf('=');
        if (phrase.isEmpty()) {
          continue;
        }
        section.putIfAbsent(
            equals < 0 ? phrase : phrase.substring(0, equals),
            equals < 0 ? "" : phrase.substring(equals + 1));
      }
    }
    return sections;
  }
}
