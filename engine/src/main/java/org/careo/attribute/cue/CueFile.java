package org.careo.attribute.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.model.Commitment;
import org.careo.model.SpeechAct;

/** Parses a verb file of the lexicon; the format is told in the head of {@code cues-en.txt}. */
final class CueFile {

  private CueFile() {}

  /** Entries by lemma in file order; the first entry of a lemma counts. */
  static Map<String, Cue> parse(List<String> lines) {
    Map<String, Cue> entries = new LinkedHashMap<>();
    String cueClass = "";
    Map<String, String> defaults = Map.of();
    for (String line : lines) {
      if (line.startsWith("[")) {
        String[] parts = line.substring(1, line.indexOf(']')).split("\\s+");
        cueClass = parts[0];
        defaults = new LinkedHashMap<>();
        for (String pair : Arrays.asList(parts).subList(1, parts.length)) {
          int equals = pair.indexOf('=');
          defaults.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        continue;
      }
      for (String entry : line.split("\\s+")) {
        int equals = entry.indexOf('=');
        String lemma = equals < 0 ? entry : entry.substring(0, equals);
        Map<String, String> values = new LinkedHashMap<>(defaults);
        if (equals >= 0) {
          overrides(entry.substring(equals + 1)).forEach((key, value) -> values.put(key, value));
        }
        entries.putIfAbsent(lemma, cue(lemma, cueClass, values));
      }
    }
    return entries;
  }

  private static Map<String, String> overrides(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : text.split(",")) {
      int separator = part.indexOf(':') >= 0 ? part.indexOf(':') : part.indexOf('=');
      values.put(part.substring(0, separator), part.substring(separator + 1));
    }
    // The short form lemma=key:value and the form lemma=key=value mean the same.
    return values;
  }

  private static Cue cue(String lemma, String cueClass, Map<String, String> values) {
    List<String> frames =
        new ArrayList<>(Arrays.asList(values.getOrDefault("frames", "that").split("\\|")));
    return new Cue(
        lemma,
        cueClass,
        SpeechAct.valueOf(upper(values.getOrDefault("act", "assertion"))),
        Commitment.Polarity.valueOf(upper(values.getOrDefault("polarity", "asserts"))),
        Commitment.Certainty.valueOf(upper(values.getOrDefault("certainty", "certain"))),
        Cue.Loading.valueOf(upper(values.getOrDefault("loading", "neutral"))),
        Cue.Strength.valueOf(upper(values.getOrDefault("strength", "open"))),
        Commitment.Stage.valueOf(upper(values.getOrDefault("stage", "unknown"))),
        new LinkedHashSet<>(frames));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
