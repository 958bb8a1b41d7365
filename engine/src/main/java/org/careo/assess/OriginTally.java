package org.careo.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts the origins behind a claim as a range. The least: sources that surely are several, that is
 * named, of one sort, and reaching the case through families of their own. The most: every source
 * apart.
 */
final class OriginTally {
  private final Set<String> families = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();
  private final EnumSet<Source.Type> types = EnumSet.noneOf(Source.Type.class);
  private final Map<String, String> names = new TreeMap<>();
  private final List<String> ids = new ArrayList<>();
  private final int least;

  OriginTally(List<Source> sources) {
    Map<Source.Side, Set<String>> bySide = new EnumMap<>(Source.Side.class);
    Map<String, String> idOfKey = new TreeMap<>();
    for (Source source : sources) {
      families.add(source.family());
      keys.add(source.key());
      types.add(source.type());
      if (!source.name().isBlank()) {
        names.putIfAbsent(source.key(), source.name());
      }
      if (source.isNamed()) {
        bySide.computeIfAbsent(source.side(), side -> new TreeSet<>()).add(source.key());
      }
      if (!source.originId().isEmpty()) {
        idOfKey.merge(source.key(), source.originId(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    int named = bySide.values().stream().mapToInt(Set::size).max().orElse(0);
    List<String> ordered = new ArrayList<>(new TreeSet<>(idOfKey.values()));
    int apart = ordered.isEmpty() ? named : Math.min(named, ordered.size());
    least = Math.max(1, Math.min(apart, families.size()));
    ids.addAll(ordered.subList(0, Math.min(least, ordered.size())));
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
