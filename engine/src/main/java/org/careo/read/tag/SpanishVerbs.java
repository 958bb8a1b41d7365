package org.careo.read.tag;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.read.base.ResourceText;

/** All forms of the Spanish verbs that are listed or were seen, with infinitive and features. */
final class SpanishVerbs {

  /**
   * A reading of a verb form.
   *
   * @param lemma infinitive
   * @param features morphology
   */
  record Reading(String lemma, String features) {}

  private final Map<String, List<Reading>> readings = new HashMap<>();

  /**
   * @param seen infinitives seen in treebanks, conjugated as regular when they are not listed
   */
  SpanishVerbs(Set<String> seen) {
    Map<String, Map<String, String>> verbs = new LinkedHashMap<>();
    String section = "";
    for (String line : ResourceText.lines("tag/es-verbs.txt")) {
      String[] parts = line.split("\\s+");
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (section.equals("irregular")) {
        Map<String, String> irregular = new HashMap<>(verbs.getOrDefault(parts[0], Map.of()));
        for (int index = 1; index < parts.length; index++) {
          int equals = parts[index].indexOf('=');
          irregular.put(parts[index].substring(0, equals), parts[index].substring(equals + 1));
        }
        verbs.put(parts[0], irregular);
      } else {
        for (String verb : parts) {
          verbs.putIfAbsent(verb, section.equals("regular") ? Map.of() : Map.of("change", section));
        }
      }
    }
    for (String verb : seen) {
      verbs.putIfAbsent(verb, Map.of());
    }
    verbs.forEach(
        (verb, irregular) ->
            SpanishConjugation.forms(verb, irregular)
                .forEach((form, features) -> add(form, new Reading(verb, features))));
  }

  private void add(String form, Reading reading) {
    List<Reading> old = readings.getOrDefault(form, List.of());
    if (old.size() < 4) {
      readings.put(
          form,
          old.isEmpty()
              ? List.of(reading)
              : java.util.stream.Stream.concat(old.stream(), java.util.stream.Stream.of(reading))
                  .toList());
    }
  }

  /** Readings of a form without clitics; empty when it is no known verb. */
  List<Reading> of(String normal) {
    return readings.getOrDefault(normal, List.of());
  }
}
