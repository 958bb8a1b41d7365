package org.careo.attribute.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.careo.model.ActorKind;
import org.careo.model.Language;
import org.careo.text.word.Concepts;

/**
 * Joins organisations: the same name ("the watchdog Altavoz" here, "Altavoz says" there), letters
 * with the one body that gives them for itself or whose initials they are, the distinct first or
 * last word of a name with the whole of it, and two names of several words that say the same in two
 * languages.
 */
final class BodyGroups {
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");

  /** Fewer words both languages share say too little ("Foreign Ministry" is of many states). */
  private static final int LEAST_CONCEPTS = 3;

  /** The fields that the ministries of every state have: "Foreign Ministry". */
  private static final Set<String> OF_MANY_STATES = IdentityWords.of("of-many-states");

  private final List<Named> bodies;
  private final List<Named> whole;

  BodyGroups(List<Named> bodies) {
    this.bodies = bodies;
    whole =
        bodies.stream()
            .filter(body -> body.words().size() > 1 && body.actor().kind() != ActorKind.UNKNOWN)
            .toList();
  }

  void join(Groups groups) {
    byKey(groups, keys(bodies, body -> Set.of(String.join(" ", body.words()))), "same name");
    byKey(groups, keys(whole, BodyGroups::concepts), "same words in two languages");
    Map<String, List<Named>> letters = keys(whole, BodyGroups::ownLetters);
    byKey(groups, letters, "same letters");
    Map<String, List<Named>> initials = keys(whole, body -> Set.of(body.initials()));
    Map<String, List<Named>> parts = keys(whole, BodyGroups::ends);
    Map<String, List<Named>> starts = keys(whole, BodyGroups::starts);
    for (Named body : whole) {
      // "Cámara de Transportistas" is the one "Cámara de Transportistas Fronterizos" of the case.
      only(groups, body, starts.getOrDefault(String.join(" ", body.words()), List.of()), "part");
    }
    for (Named body : bodies) {
      String name = body.actor().name();
      if (body.known()) {
        continue;
      }
      if (LETTERS.matcher(name).matches()) {
        boolean given = letters.containsKey(name);
        only(groups, body, (given ? letters : initials).getOrDefault(name, List.of()), "initials");
      } else if (body.words().size() == 1) {
        only(groups, body, parts.getOrDefault(body.words().getFirst(), List.of()), "part");
      }
    }
  }

  private static Map<String, List<Named>> keys(
      List<Named> bodies, Function<Named, Set<String>> keysOf) {
    Map<String, List<Named>> byKey = new TreeMap<>();
    for (Named body : bodies) {
      for (String key : keysOf.apply(body)) {
        byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(body);
      }
    }
    byKey.remove("");
    return byKey;
  }

  private static void byKey(Groups groups, Map<String, List<Named>> byKey, String basis) {
    for (List<Named> same : byKey.values()) {
      for (Named other : same.subList(1, same.size())) {
        if (agree(same.getFirst(), other)) {
          groups.join(other.actor().id(), same.getFirst().actor().id(), basis);
        }
      }
    }
  }

  private static void only(Groups groups, Named body, List<Named> fuller, String basis) {
    Set<String> roots = new HashSet<>();
    for (Named each : fuller) {
      if (agree(body, each)) {
        roots.add(groups.root(each.actor().id()));
      }
    }
    if (roots.size() == 1) {
      groups.join(body.actor().id(), roots.iterator().next(), basis + " of the name");
    }
  }

  /** The words a name of three or more begins with, two at least. */
  private static Set<String> starts(Named body) {
    Set<String> starts = new HashSet<>();
    for (int end = 2; end < body.words().size(); end++) {
      starts.add(String.join(" ", body.words().subList(0, end)));
    }
    return starts;
  }

  /** Bodies of two states are two. */
  private static boolean agree(Named one, Named other) {
    String first = one.actor().country();
    String second = other.actor().country();
    return !one.known()
        && !other.known()
        && (first.isEmpty() || second.isEmpty() || first.equals(second));
  }

  /** Letters a report gives for the name itself. */
  private static Set<String> ownLetters(Named body) {
    Set<String> letters = new HashSet<>();
    for (String alias : body.aliases()) {
      if (LETTERS.matcher(alias).matches() && alias.length() > 2) {
        letters.add(alias);
      }
    }
    return letters;
  }

  /** First and last word of a name that are no word for a thing: "Altamar" of "Seguros Altamar". */
  private static Set<String> ends(Named body) {
    Set<String> ends = new HashSet<>();
    for (String word : List.of(body.words().getFirst(), body.words().getLast())) {
      if (word.length() > 3 && concept(word).isEmpty()) {
        ends.add(word);
      }
    }
    return ends;
  }

  private static Set<String> concepts(Named body) {
    Set<String> concepts = new TreeSet<>();
    for (String word : body.words()) {
      String concept = concept(word);
      if (!concept.isEmpty() || word.length() > 3) {
        concepts.add(concept.isEmpty() ? word : concept);
      }
    }
    boolean few = concepts.size() < LEAST_CONCEPTS;
    boolean many = body.words().stream().anyMatch(OF_MANY_STATES::contains);
    return concepts.size() < 2 || few && many ? Set.of() : Set.of(String.join(" ", concepts));
  }

  private static String concept(String word) {
    Concepts concepts = Concepts.shipped();
    List<String> found = concepts.of(Language.ENGLISH, word);
    if (found.isEmpty()) {
      found = concepts.of(Language.SPANISH, word);
    }
    if (found.isEmpty()) {
      found = concepts.ofStem(Language.ENGLISH, word);
    }
    if (found.isEmpty()) {
      found = concepts.ofStem(Language.SPANISH, word);
    }
    return found.isEmpty() ? "" : found.getFirst();
  }
}
