package org.careo.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.text.Folding;

/**
 * Counts the origins behind a claim as a range. The least: sources that surely are several, that is
 * named, of one sort or eyewitnesses beside it, and reaching the case through families of their
 * own; of authorities one, since they know from one another. The most: every source apart.
 */
final class OriginTally {
  private final Set<String> families = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();
  private final EnumSet<Source.Type> types = EnumSet.noneOf(Source.Type.class);
  private final Map<String, String> names = new TreeMap<>();
  private final List<String> ids = new ArrayList<>();
  private final int least;

  OriginTally(List<Source> sources) {
    Map<Source.Side, List<Source>> bySide = new EnumMap<>(Source.Side.class);
    Map<String, String> idOfKey = new TreeMap<>();
    Set<String> counted = new TreeSet<>();
    for (Source source : sources) {
      families.add(source.family());
      keys.add(source.key());
      types.add(source.type());
      if (!source.name().isBlank()) {
        names.putIfAbsent(source.key(), source.name());
      }
      if (source.isCounted()) {
        counted.add(source.family());
        bySide.computeIfAbsent(source.side(), side -> new ArrayList<>()).add(source);
      }
      if (!source.originId().isEmpty()) {
        idOfKey.merge(source.key(), source.originId(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    int named = named(bySide);
    List<String> ordered = new ArrayList<>(new TreeSet<>(idOfKey.values()));
    int apart = ordered.isEmpty() ? named : Math.min(named, ordered.size());
    least = Math.max(1, Math.min(apart, counted.size()));
    ids.addAll(ordered.subList(0, Math.min(least, ordered.size())));
  }

  /** Eyewitnesses, and the most that are surely several of one other sort. */
  private static int named(Map<Source.Side, List<Source>> bySide) {
    int most = 0;
    for (Map.Entry<Source.Side, List<Source>> side : bySide.entrySet()) {
      if (side.getKey() != Source.Side.WITNESS) {
        most = Math.max(most, surelySeveral(side.getValue()));
      }
    }
    return most + surelySeveral(bySide.getOrDefault(Source.Side.WITNESS, List.of()));
  }

  /**
   * How many there are when a shorter form of a name is the longer one (Ana Ruiz, Ana Ruiz Vega),
   * somebody without a name is one of those who have one, and bodies named in different languages
   * are one (Civic Front, Frente Cívico).
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
          .noneMatch(other -> mayBeOne(source, other) || source.isSameUtterance(other))) {
        several.add(source);
      }
    }
    return several.size();
  }

  private static boolean mayBeOne(Source shorter, Source longer) {
    boolean unnamed = !shorter.isNamed() || !longer.isNamed();
    return shorter.key().equals(longer.key())
        || unnamed
        || shorter.isAuthority() && longer.isAuthority()
        || shorter.isMaybeTranslated(longer)
        || Folding.words(longer.name()).containsAll(Folding.words(shorter.name()));
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
