package org.careo.picture.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Actor;
import org.careo.model.Happening;
import org.careo.model.PlaceMention;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;

/**
 * Gives tellings of one happening one id, across reports and languages. Tellings are put into
 * blocks by type and by somebody, a place or a claim they have in common; inside a block each joins
 * the latest happening that {@link Identity} finds the same and whose latest tellings it does not
 * contradict.
 */
public final class HappeningMatcher {
  /** Kinds that are judgements and figures and no happenings. */
  private static final Set<String> NOT_HAPPENINGS =
      Set.of("METRIC", "ASSESSMENT", "FORECAST", "RECOMMENDATION");

  /** Kinds of our own whose mode is their PLOVER type. */
  private static final Set<String> OWN = Set.of("OPERATION", "DEPLOYMENT", "DESIGNATION");

  /** Against so many of the latest tellings of a block a telling is held. */
  private static final int WINDOW = 40;

  /** How far the words around a trigger say what it is about, in characters. */
  private static final int AROUND = 90;

  /** Length to which words are cut, so that forms of a word meet. */
  private static final int STEM = 5;

  private final Map<String, Surroundings> arounds = new HashMap<>();
  private final Map<String, Map<String, PlaceMention>> places = new HashMap<>();
  private final Map<String, String> claimOf;
  private final Sides sides;

  /**
   * @param claimOf claim of each statement that shares its claim with another
   */
  public HappeningMatcher(List<Surroundings> arounds, Map<String, String> claimOf) {
    this.claimOf = claimOf;
    List<Actor> actors = new ArrayList<>();
    for (Surroundings around : arounds) {
      this.arounds.put(around.account().report().id(), around);
      Map<String, PlaceMention> byId = new HashMap<>();
      around.reading().places().forEach(place -> byId.put(place.id(), place));
      places.put(around.account().report().id(), byId);
      actors.addAll(around.reading().actors());
    }
    sides = new Sides(actors);
  }

  /**
   * The same happenings in the same order, with {@code same} set to the earliest telling's id. What
   * is already a telling of another happening of its report (a title's) stays one.
   */
  public List<Happening> match(List<Happening> happenings) {
    List<Telling> tellings =
        happenings.stream()
            .filter(happening -> !NOT_HAPPENINGS.contains(happening.type()))
            .filter(happening -> happening.same().equals(happening.id()))
            .map(this::telling)
            .sorted(
                Comparator.comparing((Telling telling) -> telling.published().from())
                    .thenComparing(telling -> telling.happening().id()))
            .toList();
    Map<String, Integer> frequency = new HashMap<>();
    tellings.forEach(
        telling -> telling.about().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    Map<String, String> sameOf = matched(tellings, new Identity(frequency, tellings.size()));
    return happenings.stream()
        .map(each -> each.with(each.id(), sameOf.getOrDefault(each.same(), each.same())))
        .toList();
  }

  private static Map<String, String> matched(List<Telling> tellings, Identity identity) {
    Map<String, List<Telling>> blocks = new TreeMap<>();
    Map<String, List<Telling>> members = new HashMap<>();
    Map<String, String> sameOf = new HashMap<>();
    for (Telling telling : tellings) {
      List<String> keys = keys(telling);
      Optional<String> same =
          keys.stream()
              .flatMap(key -> latest(blocks.getOrDefault(key, List.of())).stream())
              .filter(earlier -> identity.isSame(earlier, telling))
              .map(earlier -> sameOf.getOrDefault(id(earlier), id(earlier)))
              .distinct()
              .filter(
                  candidate ->
                      latest(members.getOrDefault(candidate, List.of())).stream()
                          .noneMatch(member -> identity.isVetoed(member, telling)))
              .findFirst();
      String happening = same.orElse(id(telling));
      sameOf.put(id(telling), happening);
      members.computeIfAbsent(happening, each -> new ArrayList<>()).add(telling);
      keys.forEach(key -> blocks.computeIfAbsent(key, each -> new ArrayList<>()).add(telling));
    }
    return sameOf;
  }

  private static String id(Telling telling) {
    return telling.happening().id();
  }

  /** The latest tellings of a block, the last first. */
  private static List<Telling> latest(List<Telling> block) {
    return block.subList(Math.max(0, block.size() - WINDOW), block.size()).reversed();
  }

  /** Blocks in which a telling can meet another of the same happening. */
  private static List<String> keys(Telling telling) {
    Set<String> keys = new LinkedHashSet<>();
    if (!telling.claim().isEmpty()) {
      keys.add(telling.type() + " claim " + telling.claim());
    }
    telling.actors().stream().sorted().forEach(key -> keys.add(telling.type() + " by " + key));
    telling.recipients().stream().sorted().forEach(key -> keys.add(telling.type() + " to " + key));
    if (!telling.place().isEmpty()) {
      keys.add(telling.type() + " at " + telling.place());
    }
    return List.copyOf(keys);
  }

  private Telling telling(Happening happening) {
    Surroundings around = arounds.get(happening.report());
    if (around == null) {
      throw new IllegalArgumentException("no account of report " + happening.report());
    }
    Optional<PlaceMention> place =
        Optional.ofNullable(
            places.getOrDefault(happening.report(), Map.of()).get(happening.place()));
    String type = OWN.contains(happening.type()) ? happening.mode() : happening.type();
    List<String> trigger = stems(happening.span().of(around.text()));
    return new Telling(
        happening,
        type,
        sides.of(happening.actors()),
        sides.of(happening.recipients()),
        place.map(each -> Folding.fold(each.name())).orElse(""),
        place.map(PlaceMention::country).orElse(""),
        place.map(each -> each.kind() == PlaceMention.Kind.COUNTRY).orElse(false),
        around.account().report().published().range(),
        claimOf.getOrDefault(happening.statement(), ""),
        about(around, happening.span()),
        trigger.isEmpty() ? "" : trigger.getLast());
  }

  /** Stems of the words of its sentence around a trigger, the trigger's own put aside. */
  private static Set<String> about(Surroundings around, Span trigger) {
    int index = around.sentence(trigger.start());
    if (index < 0) {
      return Set.of();
    }
    Sentence sentence = around.reading().sentences().get(index);
    int from = Math.max(sentence.span().start(), trigger.start() - AROUND);
    int to = Math.min(sentence.span().end(), trigger.end() + AROUND);
    Set<String> stems = new HashSet<>();
    stems.addAll(stems(around.text().substring(from, trigger.start())));
    stems.addAll(stems(around.text().substring(Math.min(trigger.end(), to), to)));
    return stems;
  }

  private static List<String> stems(String words) {
    return Folding.words(words).stream()
        .filter(word -> word.length() > 3 || !word.isEmpty() && Character.isDigit(word.charAt(0)))
        .map(word -> word.substring(0, Math.min(word.length(), STEM)))
        .toList();
  }
}
