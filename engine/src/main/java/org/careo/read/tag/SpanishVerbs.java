package org.careo.read.tag;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST = 4;

  /** What makes a form begin with another letter than its infinitive: fue, voy, huelo. */
  private static final Set<String> SUPPLETIVE = Set.of("pres", "past", "past6", "imp", "sub");

  private final Map<String, Map<String, String>> verbs = new LinkedHashMap<>();
  private final Map<Character, Map<String, List<Reading>>> readings = new ConcurrentHashMap<>();

  /**
   * @param seen infinitives seen in treebanks, conjugated as regular when they are not listed
   */
  SpanishVerbs(Set<String> seen) {
    String section = "";
    for (String line : ResourceText.lines("tag/es-verbs.txt")) {
      String[] parts = BLANKS.split(line);
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
  }

  /** Readings of a form without clitics; empty when it is no known verb. */
  List<Reading> of(String normal) {
    return normal.isEmpty()
        ? List.of()
        : readings
            .computeIfAbsent(normal.charAt(0), this::conjugated)
            .getOrDefault(normal, List.of());
  }

  /** Readings of the forms that begin with a letter, made when the first of them is asked for. */
  private Map<String, List<Reading>> conjugated(char letter) {
    Map<String, List<Reading>> forms = new HashMap<>();
    verbs.forEach(
        (verb, irregular) -> {
          if (verb.charAt(0) == letter || changesItsFirst(verb, irregular)) {
            SpanishConjugation.forms(verb, irregular)
                .forEach((form, features) -> add(forms, letter, form, new Reading(verb, features)));
          }
        });
    return forms;
  }

  private static boolean changesItsFirst(String verb, Map<String, String> irregular) {
    return !irregular.isEmpty()
        && ("aeiouáéíóú".indexOf(verb.charAt(0)) >= 0
            || irregular.keySet().stream().anyMatch(SUPPLETIVE::contains));
  }

  private static void add(
      Map<String, List<Reading>> forms, char letter, String form, Reading reading) {
    List<Reading> old = forms.getOrDefault(form, List.of());
    if (form.charAt(0) == letter && old.size() < MOST) {
      forms.put(
          form,
          old.isEmpty()
              ? List.of(reading)
              : Stream.concat(old.stream(), Stream.of(reading)).toList());
    }
  }
}
