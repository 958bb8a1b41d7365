package org.careo.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.text.Folding;

/**
 * Counts the origins behind a claim as a range. The least: sources of which the text shows that
 * each knows it by itself (an eyewitness, somebody's own count or measurement), that surely are
 * several, and that reach the case through families of their own. Two who merely say it may repeat
 * what they learned from one place, whoever they are. The most: every source apart.
 */
final class OriginTally {
  private final Set<String> families = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();
  private final EnumSet<Source.Type> types = EnumSet.noneOf(Source.Type.class);
  private final Map<String, String> names = new TreeMap<>();
  private final List<String> ids = new ArrayList<>();
  private final int least;

  OriginTally(List<Source> sources) {
    List<Source> firsthand = new ArrayList<>();
    Map<String, String> idOfKey = new TreeMap<>();
    Set<String> counted = new TreeSet<>();
    for (Source source : sources) {
      families.add(source.family());
      keys.add(source.key());
      types.add(source.type());
      if (!source.name().isBlank()) {
        names.putIfAbsent(source.key(), source.name());
      }
      if (source.isFirsthand()) {
        counted.add(source.family());
        firsthand.add(source);
      }
      if (!source.originId().isEmpty()) {
        idOfKey.merge(source.key(), source.originId(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    int several = surelySeveral(firsthand);
    List<String> ordered = new ArrayList<>(new TreeSet<>(idOfKey.values()));
    int apart = ordered.isEmpty() ? several : Math.min(several, ordered.size());
    least = Math.max(1, Math.min(apart, counted.size()));
    ids.addAll(ordered.subList(0, Math.min(least, ordered.size())));
  }

  /**
   * How many there are when a shorter form of a name is the longer one (Ana Ruiz, Ana Ruiz Vega).
   */
  private static int surelySeveral(List<Source> sources) {
    List<Source> longest =
        sources.stream()
            .sorted(
                Comparator.comparingInt((Source source) -> -Folding.words(source.name()).size())
                    .thenComparing(Source::key))
            .toList();
    List<Source> several = new ArrayList<>();
    for (Source source : longest) {
      if (several.stream()
          .noneMatch(other -> source.mayBe(other) || isShorterFormOf(source, other))) {
        several.add(source);
      }
    }
    return several.size();
  }

  private static boolean isShorterFormOf(Source shorter, Source longer) {
    return Folding.words(longer.name()).containsAll(Folding.words(shorter.name()));
  }

  int least() {
    return least;
  }

  int most() {
    return Math.max(least, keys.size());
  }

  int families() {
    return families.size();
  }

  /** Whether all go back to one source though several families of texts carry it. */
  boolean isOneOrigin() {
    return keys.size() == 1;
  }

  EnumSet<Source.Type> types() {
    return EnumSet.copyOf(types);
  }

  /** Names of the sources, in a fixed order. */
  List<String> names() {
    return List.copyOf(new TreeSet<>(names.values()));
  }

  /** Ids of as many origins as can be shown. */
  List<String> ids() {
    return List.copyOf(ids);
  }
}
