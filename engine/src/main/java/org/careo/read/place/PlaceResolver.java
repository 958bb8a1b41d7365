package org.careo.read.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.PlaceMention;
import org.careo.read.gazetteer.Place;
import org.careo.text.actor.States;

/**
 * Chooses among the places a name may mean, for all names of a report together: the logarithm of
 * the population is the prior; countries and states gather votes from the names that point to them
 * (one vote a name, shared by its readings); near neighbours that are decided already count; a
 * container after a comma decides.
 */
final class PlaceResolver {
  private static final double COUNTRY_VOTE = 0.9;
  private static final double STATE_VOTE = 1.6;
  private static final double OVERSHADOWED = 4;
  private static final double COUNTRY_PRIOR = 9.5;
  private static final double STATE_PRIOR = 6.2;
  private static final double NEAR = 200;

  /** Share of a state's people in the town of the same name from which the bare name is its. */
  private static final double CAPITAL = 0.33;

  /** Votes below this are left over from names that may lie anywhere. */
  private static final double LEAST_SUPPORT = 0.3;

  /** Votes of the country a report is about, at least, and how far ahead of the next one. */
  private static final double LEAST_LEADING = 0.9;

  private static final double LEAD = 1.4;

  /** Inhabitants from which a town is known abroad. */
  private static final long KNOWN_ABROAD = 20_000;

  /** Neighbours looked at, so that a list of all towns costs linear time. */
  private static final int NEIGHBOURS = 200;

  private final Set<String> divisions;
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> states = new HashMap<>();
  private final Map<String, Map<String, Double>> ownVotes = new HashMap<>();
  private final Map<String, Place> decided = new LinkedHashMap<>();

  /**
   * @param accepted the candidates taken for places
   * @param divisions keys of names that some word of the report makes a state's
   * @param demonymCountries countries of the demonyms in the report, one entry a mention
   * @param home country of the outlet; empty = unknown
   */
  PlaceResolver(
      List<Candidate> accepted, Set<String> divisions, List<String> demonymCountries, String home) {
    this.divisions = divisions;
    if (!home.isEmpty()) {
      countries.merge(home, 0.5, Double::sum);
    }
    Map<String, Integer> demonyms = new HashMap<>();
    demonymCountries.forEach(country -> demonyms.merge(country, 1, Integer::sum));
    demonyms.forEach(
        (country, count) -> countries.merge(country, Math.min(1, 0.4 * count), Double::sum));
    Map<String, List<Candidate>> byKey = new LinkedHashMap<>();
    accepted.forEach(
        candidate ->
            byKey.computeIfAbsent(candidate.key(), key -> new ArrayList<>()).add(candidate));
    byKey.values().forEach(this::vote);
    for (int round = 0; round < 2; round++) {
      for (Map.Entry<String, List<Candidate>> entry : byKey.entrySet()) {
        decided.put(entry.getKey(), best(entry.getKey(), entry.getValue()));
      }
    }
  }

  /** The place a candidate means. */
  Place resolve(Candidate candidate) {
    List<Place> held = held(candidate);
    if (!held.isEmpty()) {
      return largest(held);
    }
    Place place = decided.get(candidate.key());
    return place == null ? candidate.places().getFirst() : place;
  }

  /** Whether anything in the report points to a country. */
  boolean isNamed(String country) {
    return countries.getOrDefault(country, 0.0) > LEAST_SUPPORT;
  }

  /** Whether anything else in the report points to the country of the place chosen. */
  boolean isSupported(Candidate candidate, Place place) {
    Map<String, Double> own = ownVotes.getOrDefault(candidate.key(), Map.of());
    return votes(countries, own, place.country()) > LEAST_SUPPORT;
  }

  /**
   * Whether a place chosen for want of another one is not likely meant: a small one in a country
   * nothing in the report points to, while the report is about another country or several.
   */
  boolean isStray(Candidate candidate, Place place) {
    Map<String, Double> own = ownVotes.getOrDefault(candidate.key(), Map.of());
    return countries.entrySet().stream()
            .filter(each -> !each.getKey().equals(place.country()))
            .anyMatch(
                each -> each.getValue() - own.getOrDefault(each.getKey(), 0.0) >= LEAST_LEADING)
        && place.kind() == PlaceMention.Kind.CITY
        && place.population() < KNOWN_ABROAD
        && States.builtIn().bySeat(candidate.key()).isEmpty()
        && held(candidate).isEmpty()
        && !isSupported(candidate, place);
  }

  /** The country that most of the report points to; empty when none is clear. */
  String country() {
    String leading = "";
    double most = 0;
    double second = 0;
    for (Map.Entry<String, Double> votes : new TreeMap<>(countries).entrySet()) {
      if (votes.getValue() > most) {
        second = most;
        most = votes.getValue();
        leading = votes.getKey();
      } else {
        second = Math.max(second, votes.getValue());
      }
    }
    return most >= LEAST_LEADING && most >= LEAD * second ? leading : "";
  }

  private void vote(List<Candidate> sameName) {
    Candidate first = sameName.getFirst();
    for (Candidate candidate : sameName) {
      List<Place> held = held(candidate);
      if (!held.isEmpty()) {
        add(candidate.key(), largest(held), 2);
        return;
      }
    }
    List<Place> readings = likely(first.places());
    Map<String, Double> shares = new LinkedHashMap<>();
    double sum = 0;
    for (Place place : readings) {
      double weight = weight(place);
      shares.merge(place.country() + "." + place.subdivision(), weight, Double::sum);
      sum += weight;
    }
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      String country = share.getKey().substring(0, share.getKey().indexOf('.'));
      double part = share.getValue() / sum;
      if (!country.isEmpty()) {
        add(first.key(), country, share.getKey(), part);
      }
    }
  }

  private void add(String key, Place place, double weight) {
    if (!place.country().isEmpty()) {
      add(key, place.country(), place.country() + "." + place.subdivision(), weight);
    }
  }

  private void add(String key, String country, String state, double weight) {
    Map<String, Double> own = ownVotes.computeIfAbsent(key, name -> new HashMap<>());
    countries.merge(country, weight, Double::sum);
    own.merge(country, weight, Double::sum);
    if (!state.endsWith(".")) {
      states.merge(state, weight, Double::sum);
      own.merge(state, weight, Double::sum);
    }
  }

  private static double weight(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> 30;
      case STATE -> 12;
      case COUNTY -> 3;
      case CITY, REGION, RIVER, SECTOR, BASE, OTHER ->
          Math.max(0.3, Math.log10(place.population() + 1) - 2.5) * (place.alternate() ? 0.3 : 1);
    };
  }

  /** A country or region of this name leaves only the large others. */
  private static List<Place> likely(List<Place> places) {
    for (Place place : places) {
      if (place.kind() == PlaceMention.Kind.COUNTRY) {
        return List.of(place);
      }
    }
    return places;
  }

  private Place best(String key, List<Candidate> sameName) {
    for (Candidate candidate : sameName) {
      List<Place> held = held(candidate);
      if (!held.isEmpty()) {
        return largest(held);
      }
    }
    List<Place> places = sameName.getFirst().places();
    Place best = places.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Place place : places) {
      double score = score(key, place, places);
      if (score > most) {
        most = score;
        best = place;
      }
    }
    return best;
  }

  /** A great city is meant before a small province of the same name elsewhere. */
  private static boolean isDwarfed(Place state, List<Place> sameName) {
    return sameName.stream()
        .anyMatch(
            place ->
                place.kind() == PlaceMention.Kind.CITY
                    && !place.alternate()
                    && !place.country().equals(state.country())
                    && place.population() > 1_000_000
                    && place.population() > 2 * state.population());
  }

  /** "Sonora": the state of millions abroad, and no small town named like it. */
  private static boolean isOvershadowed(Place town, List<Place> sameName) {
    return sameName.stream()
        .anyMatch(
            place ->
                place.kind() == PlaceMention.Kind.STATE
                    && !place.country().equals(town.country())
                    && place.population() > 1_000_000
                    && place.population() > 200 * town.population());
  }

  /** "Tarija": the town, where it holds a great part of the people of the state named like it. */
  private static boolean isNamedLikeItsCapital(Place state, List<Place> sameName) {
    return sameName.stream()
        .anyMatch(
            place ->
                place.kind() == PlaceMention.Kind.CITY
                    && !place.alternate()
                    && place.country().equals(state.country())
                    && place.population() >= CAPITAL * state.population());
  }

  private double score(String key, Place place, List<Place> ownPlaces) {
    double prior =
        switch (place.kind()) {
          case COUNTRY -> COUNTRY_PRIOR;
          case STATE ->
              isDwarfed(place, ownPlaces)
                  ? Math.log10(place.population() + 1)
                  : !divisions.contains(key) && isNamedLikeItsCapital(place, ownPlaces)
                      ? 0
                      : STATE_PRIOR + 0.2 * Math.log10(place.population() + 1);
          case COUNTY -> 4.5;
          case REGION, RIVER, SECTOR, BASE -> 8;
          case CITY, OTHER ->
              Math.log10(place.population() + 1)
                  - (place.alternate() ? 0.8 : 0)
                  - (isOvershadowed(place, ownPlaces) ? OVERSHADOWED : 0);
        };
    Map<String, Double> own = ownVotes.getOrDefault(key, Map.of());
    double country = votes(countries, own, place.country());
    double state =
        place.subdivision().isEmpty()
            ? 0
            : votes(states, own, place.country() + "." + place.subdivision());
    return prior + COUNTRY_VOTE * country + STATE_VOTE * state + near(key, place);
  }

  /** Votes of the other names; a name does not vote for its own readings. */
  private static double votes(Map<String, Double> all, Map<String, Double> own, String area) {
    return Math.min(3, all.getOrDefault(area, 0.0) - own.getOrDefault(area, 0.0));
  }

  private double near(String key, Place place) {
    double most = 0;
    int looked = 0;
    for (Map.Entry<String, Place> other : decided.entrySet()) {
      if (++looked > NEIGHBOURS) {
        break;
      }
      if (!other.getKey().equals(key) && other.getValue().kind() == PlaceMention.Kind.CITY) {
        double distance = other.getValue().distance(place);
        if (distance < NEAR) {
          most = Math.max(most, 1 - distance / NEAR);
        }
      }
    }
    return most;
  }

  private static List<Place> held(Candidate candidate) {
    return candidate.places().stream()
        .filter(
            place ->
                candidate.container().stream()
                    .anyMatch(holder -> PlaceEvidence.holds(holder, place)))
        .toList();
  }

  private static Place largest(List<Place> places) {
    Place largest = places.getFirst();
    for (Place place : places) {
      if (place.population() > largest.population()) {
        largest = place;
      }
    }
    return largest;
  }
}
