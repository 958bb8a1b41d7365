package org.careo.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careo.model.ActorKind;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * One name for each first-hand source of a case. "Ofelia Banegas" and "Ofelia Banegas Pineda" are
 * one; so are two names of a body that texts give with the same letters in brackets, in whatever
 * language. What is no name ("recent data", "el 21") is no source of its own.
 */
final class SourceNames {
  private static final Pattern LETTERS = Pattern.compile("\\s?\\((\\p{Lu}[\\p{Lu}&.]{1,7})\\)");
  private static final int LEAST_LETTERS = 3;

  private final Map<String, String> keyOf = new HashMap<>();
  private final Map<String, String> nameOf = new TreeMap<>();

  SourceNames(List<Dossier> dossiers) {
    Map<String, Speaker> speakers = new TreeMap<>();
    Map<String, TreeSet<String>> namesOfActor = new TreeMap<>();
    for (Dossier dossier : dossiers) {
      for (Statement statement : dossier.account().statements()) {
        Speaker speaker = statement.speaker();
        if (isNamed(speaker)) {
          speakers.putIfAbsent(Folding.fold(speaker.name()), speaker);
          if (!speaker.actor().isEmpty()) {
            namesOfActor
                .computeIfAbsent(speaker.actor(), actor -> new TreeSet<>())
                .add(Folding.fold(speaker.name()));
          }
        }
      }
    }
    speakers.keySet().forEach(name -> keyOf.put(name, name));
    namesOfActor.values().forEach(this::join);
    lettersOf(dossiers, speakers.keySet()).values().forEach(this::join);
    Map<String, List<String>> people = people(speakers);
    for (List<String> alike : people.values()) {
      for (String name : alike) {
        longer(name, alike).ifPresent(full -> join(List.of(name, full)));
      }
    }
    for (Map.Entry<String, Speaker> each : speakers.entrySet()) {
      // The longest name of a source is the one that is shown.
      nameOf.merge(
          find(each.getKey()),
          each.getValue().name(),
          (one, other) -> other.length() > one.length() ? other : one);
    }
  }

  /** The same for all names of one source. */
  String key(Speaker speaker) {
    return find(Folding.fold(speaker.name()));
  }

  /** Its fullest name in the case. */
  String name(Speaker speaker) {
    return nameOf.getOrDefault(key(speaker), speaker.name());
  }

  /** Whether the speaker is somebody, or some document, with a name of its own. */
  static boolean isNamed(Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON, OFFICE, ORGANISATION, STATE -> hasCapital(speaker.name(), 0);
      case DOCUMENT, POLL, LAW -> hasCapital(speaker.name(), 1);
      case GROUP, POPULATION, UNNAMED, MEDIA, AUTHOR, IMPERSONAL, UNKNOWN -> false;
    };
  }

  /** Whether a word from a place on begins with a capital letter or holds a digit. */
  private static boolean hasCapital(String name, int from) {
    String[] words = name.strip().split("[\\s-]+");
    for (int word = from; word < words.length; word++) {
      if (!words[word].isEmpty()
          && (Character.isUpperCase(words[word].charAt(0))
              || from > 0 && words[word].chars().anyMatch(Character::isDigit))) {
        return true;
      }
    }
    return false;
  }

  /** Folded names of people by their first word, so that only namesakes are compared. */
  private static Map<String, List<String>> people(Map<String, Speaker> speakers) {
    Map<String, List<String>> people = new TreeMap<>();
    speakers.forEach(
        (name, speaker) -> {
          List<String> words = Folding.words(name);
          if (speaker.kind() == ActorKind.PERSON && !words.isEmpty()) {
            people.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(name);
          }
        });
    return people;
  }

  /** The only longer name among namesakes that has all words of this one. */
  private static Optional<String> longer(String name, List<String> alike) {
    List<String> words = Folding.words(name);
    if (words.size() < 2) {
      return Optional.empty();
    }
    List<String> found =
        alike.stream()
            .filter(other -> Folding.words(other).size() > words.size() && isPart(name, other))
            .toList();
    return found.stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .filter(longest -> found.stream().allMatch(each -> isPart(each, longest)));
  }

  private static boolean isPart(String name, String longest) {
    return Folding.words(longest).containsAll(Folding.words(name));
  }

  /** Names that stand before the same letters in brackets, and the letters themselves. */
  private static Map<String, TreeSet<String>> lettersOf(List<Dossier> dossiers, Set<String> names) {
    Map<String, List<String>> undotted =
        names.stream().collect(Collectors.groupingBy(name -> name.replace(".", "")));
    Map<String, TreeSet<String>> named = new TreeMap<>();
    for (Dossier dossier : dossiers) {
      String text = dossier.account().report().text();
      Matcher matcher = LETTERS.matcher(text);
      while (matcher.find()) {
        String letters = Folding.fold(matcher.group(1)).replace(".", "");
        String before =
            Folding.fold(text.substring(Math.max(0, matcher.start() - 80), matcher.start()));
        if (letters.length() < LEAST_LETTERS) {
          continue;
        }
        List<String> same = new ArrayList<>(undotted.getOrDefault(letters, List.of()));
        for (int start = 0; start < before.length(); start++) {
          if (names.contains(before.substring(start))) {
            same.add(before.substring(start));
          }
        }
        if (!same.isEmpty()) {
          named.computeIfAbsent(letters, key -> new TreeSet<>()).addAll(same);
        }
      }
    }
    return named;
  }

  private void join(Collection<String> names) {
    String first = "";
    for (String name : names) {
      String head = find(name);
      if (first.isEmpty()) {
        first = head;
      } else if (!head.equals(first)) {
        boolean smaller = head.compareTo(first) < 0;
        keyOf.put(smaller ? first : head, smaller ? head : first);
        first = smaller ? head : first;
      }
    }
  }

  private String find(String name) {
    String at = name;
    for (String up = keyOf.getOrDefault(at, at); !up.equals(at); up = keyOf.getOrDefault(at, at)) {
      at = up;
    }
    return at;
  }
}
