package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.careo.model.Actor;
import org.careo.model.Commitment;
import org.careo.model.Happening;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.model.Position.Stance;
import org.careo.model.Position.Strength;
import org.careo.model.RedLine;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;

/**
 * Makes a red line of each absolute rejection: who must not do what where, and what the case tells
 * that would cross it. Only told plans, orders and acts of the forbidden type by a named actor or
 * in a named country cross a line; a line that names neither is crossed by nothing.
 */
final class RedLineFinder {
  private final PhraseLexicon words;
  private final Map<String, Actor> actors;
  private final Map<String, Map<String, String>> countryOfPlace = new HashMap<>();

  RedLineFinder(PhraseLexicon words, Map<String, Actor> actors) {
    this.words = words;
    this.actors = actors;
  }

  List<RedLine> find(List<Draft> drafts, List<Happening> happenings, List<Surroundings> arounds) {
    for (Surroundings around : arounds) {
      Map<String, String> countries = new HashMap<>();
      for (PlaceMention place : around.reading().places()) {
        countries.put(place.id(), place.country());
      }
      countryOfPlace.put(around.account().report().id(), countries);
    }
    List<RedLine> lines = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean against = draft.stance() == Stance.REJECTS || draft.stance() == Stance.DENIES;
      // What holds on a condition can still be had, and is no red line.
      if (against && draft.strength() == Strength.ABSOLUTE && draft.condition().isEmpty()) {
        lines.add(line(draft, happenings));
      }
    }
    lines.sort(Comparator.comparing(RedLine::id));
    return lines;
  }

  private RedLine line(Draft draft, List<Happening> happenings) {
    Surroundings around = draft.around();
    Span forbidden = draft.topic().span();
    TreeSet<String> types = new TreeSet<>();
    boolean ownGround = false;
    Sentence sentence =
        around.reading().sentences().get(Math.max(0, around.sentence(forbidden.start())));
    for (Match match :
        words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken())) {
      if (match.label().startsWith("FORBIDDEN ")) {
        types.add(match.label().substring(10));
      }
      ownGround |= match.label().equals("OWN GROUND");
    }
    TreeSet<String> others = new TreeSet<>();
    for (Mention mention : around.reading().mentions()) {
      if (sentence.span().contains(mention.span())
          && mention.span().start() >= Math.min(forbidden.start(), draft.span().start())
          && !mention.actor().isEmpty()
          && !isOf(mention.actor(), draft.holder())) {
        others.add(mention.actor());
      }
    }
    TreeSet<String> countries = new TreeSet<>();
    for (PlaceMention place : around.placesOf(around.sentence(forbidden.start()))) {
      if (place.span().overlaps(forbidden) && !place.country().isEmpty()) {
        countries.add(place.country());
      }
    }
    Actor holder = actors.get(draft.holder());
    if (ownGround && holder != null && !holder.country().isEmpty()) {
      countries.add(holder.country());
    }
    List<String> crossing =
        happenings.stream()
            .filter(each -> crosses(each, draft, types, others, countries))
            .map(Happening::id)
            .sorted()
            .toList();
    return new RedLine(
        "r" + draft.id().substring(1),
        draft.id(),
        draft.holder(),
        draft.name(),
        draft.topic().words(),
        List.copyOf(types),
        List.copyOf(others),
        List.copyOf(countries),
        draft.time(),
        around.telling(draft.span()),
        crossing);
  }

  /** Whether an actor is the holder or of the holder's country. */
  private boolean isOf(String actor, String holder) {
    Actor one = actors.get(actor);
    Actor other = actors.get(holder);
    return actor.equals(holder)
        || one != null
            && other != null
            && !one.country().isEmpty()
            && one.country().equals(other.country());
  }

  private boolean crosses(
      Happening happening,
      Draft draft,
      TreeSet<String> types,
      TreeSet<String> others,
      TreeSet<String> countries) {
    if (happening.negated() || !isOnTheWay(happening.stage())) {
      return false;
    }
    String type = happening.mode().isEmpty() ? happening.type() : happening.mode();
    if (!types.contains(happening.type()) && !types.contains(type)) {
      return false;
    }
    String country =
        countryOfPlace
            .getOrDefault(happening.report(), Map.of())
            .getOrDefault(happening.place(), "");
    boolean acts =
        happening.actors().stream()
            .anyMatch(
                actor ->
                    !isOf(actor, draft.holder())
                        && others.stream().anyMatch(each -> isOf(actor, each)));
    boolean there = countries.contains(country);
    return others.isEmpty() ? there : acts && (countries.isEmpty() || there || country.isEmpty());
  }

  private static boolean isOnTheWay(Commitment.Stage stage) {
    return switch (stage) {
      case DONE, ONGOING, ORDERED, AUTHORISED, PLANNED, CONSIDERED -> true;
      case HYPOTHETICAL, UNKNOWN -> false;
    };
  }
}
