package org.careo.attribute.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.text.actor.PersonNames;

/**
 * Joins persons by a name that holds the other. Names are taken up from the longest on, so that a
 * surname meets every fuller name; it joins only when all of those are one person.
 */
final class PersonGroups {
  private final List<Named> persons;
  private final Map<String, List<Named>> byWord = new HashMap<>();

  PersonGroups(List<Named> persons) {
    this.persons =
        persons.stream()
            .sorted(
                Comparator.comparingInt((Named named) -> -named.words().size())
                    .thenComparing(named -> named.actor().id()))
            .toList();
  }

  void join(Groups groups) {
    for (Named person : persons) {
      List<String> words = person.words();
      if (words.isEmpty()) {
        continue;
      }
      Set<String> fuller = new HashSet<>();
      List<Named> candidates = byWord.getOrDefault(words.getLast(), List.of());
      for (Named candidate : candidates) {
        // Whether the single word is a given name of the fuller one does not matter at its end.
        boolean trade = isTradeBefore(person, candidate);
        if (trade) {
          groups.join(candidate.actor().id(), person.actor().id(), "same name");
          continue;
        }
        if (candidate.words().size() > words.size()
            && PersonNames.join(candidate.words(), words, word -> true)) {
          fuller.add(groups.root(candidate.actor().id()));
        }
      }
      if (fuller.size() == 1) {
        groups.join(person.actor().id(), fuller.iterator().next(), "part of the name");
      }
      for (String word :
          new HashSet<>(words.subList(Math.min(1, words.size() - 1), words.size()))) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(person);
      }
    }
  }

  /** "Welder Ana Ruiz" at the head of a sentence: a word more before the same whole name. */
  private static boolean isTradeBefore(Named shorter, Named longer) {
    List<String> words = longer.words();
    return words.size() == shorter.words().size() + 1
        && shorter.words().size() > 1
        && words.subList(1, words.size()).equals(shorter.words());
  }
}
