package org.careo.picture.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Account;
import org.careo.model.Happening;
import org.careo.model.PlaceMention;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;

/** Gives tellings of one happening one id: the first telling's. */
public final class HappeningMatcher {
  /** Kinds that are judgements and figures and no happenings. */
  private static final Set<String> NOT_HAPPENINGS =
      Set.of("METRIC", "ASSESSMENT", "FORECAST", "RECOMMENDATION");

  /** Against so many of the latest happenings of an actor and type a telling is held. */
  private static final int WINDOW = 40;

  private final Map<String, Map<String, PlaceMention>> places = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  public HappeningMatcher(List<Surroundings> arounds) {
    for (Surroundings around : arounds) {
      Account account = around.account();
      String report = account.report().id();
      texts.put(report, account.report().text());
      Map<String, PlaceMention> byId = new HashMap<>();
      account.reading().places().forEach(place -> byId.put(place.id(), place));
      places.put(report, byId);
    }
  }

  /** The same happenings in the same order, with {@code same} set. */
  public List<Happening> match(List<Happening> happenings) {
    Map<String, List<Happening>> blocks = new TreeMap<>();
    Map<String, String> sameOf = new HashMap<>();
    List<Happening> ordered =
        happenings.stream().sorted(Comparator.comparing(Happening::id)).toList();
    for (Happening happening : ordered) {
      if (happening.actors().isEmpty() || NOT_HAPPENINGS.contains(happening.type())) {
        continue;
      }
      String key =
          happening.type() + " " + happening.negated() + " " + happening.actors().getFirst();
      List<Happening> block = blocks.computeIfAbsent(key, each -> new ArrayList<>());
      for (int i = block.size() - 1; i >= Math.max(0, block.size() - WINDOW); i--) {
        Happening earlier = block.get(i);
        if (isSame(earlier, happening)) {
          sameOf.put(happening.id(), sameOf.getOrDefault(earlier.id(), earlier.id()));
          break;
        }
      }
      block.add(happening);
    }
    return happenings.stream()
        .map(each -> each.with(each.id(), sameOf.getOrDefault(each.id(), each.id())))
        .toList();
  }

  private boolean isSame(Happening a, Happening b) {
    String placeA = place(a);
    String placeB = place(b);
    boolean placed = !placeA.isEmpty() && !placeB.isEmpty();
    if (placed && !placeA.equals(placeB)) {
      return false;
    }
    boolean timed = a.time().isKnown() && b.time().isKnown();
    if (timed && !a.time().overlaps(b.time())) {
      return false;
    }
    boolean recipients =
        a.recipients().stream()
            .map(Folding::fold)
            .anyMatch(one -> b.recipients().stream().map(Folding::fold).anyMatch(one::equals));
    if (!recipients && !a.recipients().isEmpty() && !b.recipients().isEmpty() && !timed) {
      return false;
    }
    int shared = 0;
    shared += recipients ? 1 : 0;
    shared += placed ? 1 : 0;
    shared += timed ? 1 : 0;
    shared += trigger(a).equals(trigger(b)) ? 1 : 0;
    return shared >= 2;
  }

  private String place(Happening happening) {
    PlaceMention place = places.getOrDefault(happening.report(), Map.of()).get(happening.place());
    return place == null ? "" : Folding.fold(place.name());
  }

  /** The stem of the last word of the trigger. */
  private String trigger(Happening happening) {
    List<String> words =
        Folding.words(happening.span().of(texts.getOrDefault(happening.report(), "")));
    String last = words.isEmpty() ? "" : words.getLast();
    return last.length() <= 5 ? last : last.substring(0, 5);
  }
}
