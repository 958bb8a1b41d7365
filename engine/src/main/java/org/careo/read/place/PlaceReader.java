package org.careo.read.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.model.PlaceMention;
import org.careo.model.Span;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.gazetteer.Place;
import org.careo.read.name.Names;
import org.careo.read.name.PlaceTypes;
import org.careo.read.name.Words;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.BaseActor;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/** Finds places; safe for use by several threads at once. */
public final class PlaceReader {
  /** Inhabitants from which a town has one usual name in either language. */
  private static final long WELL_KNOWN = 1_000_000;

  private final CandidateFinder finder = new CandidateFinder(Gazetteer.builtIn());
  private final Containers containers = new Containers(Gazetteer.builtIn());
  private final PlaceEvidence evidence = new PlaceEvidence();

  /**
   * The places named in a report, in text order. Demonyms ("Mexican") are none; capitals that speak
   * for a government are none either. Never throws for any reading.
   *
   * @param names the report's proper names
   */
  public List<PlaceMention> read(Names names) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (Found found : find(names)) {
      mentions.add(
          mention(
              "p" + (mentions.size() + 1), found, found.span().of(names.words().base().text())));
    }
    return mentions;
  }

  /** "Paris, Tex.": an abbreviation that is a state only after its comma. */
  private void addContainer(Candidate candidate, Words words, List<Candidate> accepted) {
    if (candidate.container().isEmpty() || !PlaceEvidence.isHeld(candidate)) {
      return;
    }
    int first = candidate.end() + 1;
    int end = containers.end(words, candidate.end());
    if (words.form(end - 1).endsWith(".") || words.form(first).length() == 2) {
      accepted.add(
          new Candidate(
              first,
              end,
              words.key(first, end),
              candidate.container(),
              List.of(),
              candidate.score()));
    }
  }

  /**
   * The places with the entry chosen for each, countries with their centre: for evaluation and for
   * whoever needs the place behind the mention.
   */
  public List<Found> find(Names names) {
    Words words = names.words();
    int[] nameAt = names.byToken();
    List<Candidate> candidates = new ArrayList<>();
    Map<String, Double> best = new HashMap<>();
    for (Candidate candidate : finder.find(names)) {
      double score = evidence.score(candidate, names, nameAt);
      candidates.add(candidate.withScore(score));
      best.merge(candidate.key(), score, Math::max);
    }
    List<Candidate> accepted = new ArrayList<>();
    int taken = 0;
    for (Candidate candidate : candidates) {
      if (candidate.first() < taken) {
        continue;
      }
      double elsewhere =
          Math.clamp(best.getOrDefault(candidate.key(), 0.0) - PlaceEvidence.THRESHOLD, 0, 3);
      if (candidate.score() + 0.5 * elsewhere >= PlaceEvidence.THRESHOLD
          && !Seats.standsForGovernment(words, candidate.first(), candidate.end())) {
        accepted.add(candidate);
        addContainer(candidate, words, accepted);
        taken = accepted.getLast().end();
      }
    }
    accepted.addAll(new HeldNames(names, containers, evidence).find(accepted));
    accepted.sort(Comparator.comparingInt(Candidate::first));
    PlaceResolver resolver =
        new PlaceResolver(
            accepted, divisions(accepted, words), demonymCountries(words), home(names));
    List<Found> found = new ArrayList<>();
    Set<String> ofOthers = new HashSet<>();
    for (Candidate candidate : accepted) {
      if (isOfOther(candidate, names, nameAt, resolver)
          || LongerName.opensBody(candidate, names, nameAt)) {
        ofOthers.add(candidate.key());
      }
    }
    for (Candidate candidate : accepted) {
      Place place = resolver.resolve(candidate);
      // "Ashgrove Trust", and then "a spokesman for Ashgrove".
      if (isOfOther(candidate, names, nameAt, resolver)
          || ofOthers.contains(candidate.key()) && resolver.isStray(candidate, place)) {
        continue;
      }
      Span span =
          new Span(words.token(candidate.first()).start(), words.token(candidate.end() - 1).end());
      found.add(
          new Found(
              span,
              candidate.first(),
              candidate.end(),
              resolver.isStray(candidate, place)
                  ? Place.withoutPoint(
                      shownName(place, span.of(words.base().text())),
                      PlaceMention.Kind.OTHER,
                      resolver.country(),
                      "")
                  : place));
    }
    found.addAll(
        new TypedNames(names, Gazetteer.builtIn(), resolver.country(), resolver::isNamed)
            .find(found));
    found.sort(Comparator.comparingInt(Found::firstToken));
    return found;
  }

  /** Whether a candidate opens the name of something else and nothing points to its country. */
  private static boolean isOfOther(
      Candidate candidate, Names names, int[] nameAt, PlaceResolver resolver) {
    return LongerName.opens(candidate, names, nameAt)
        && !resolver.isSupported(candidate, resolver.resolve(candidate));
  }

  /** Demonyms of one country used as adjectives or nouns, which are no places. */
  public List<Found> demonyms(Names names) {
    Words words = names.words();
    List<Found> found = new ArrayList<>();
    for (int token = 0; token < words.count(); token++) {
      List<State> states = States.builtIn().byDemonym(words.key(token));
      if (words.isCapital(token) && !states.isEmpty()) {
        String key = States.key(states.getFirst().name());
        for (Place place : Gazetteer.builtIn().find(key)) {
          if (place.kind() == PlaceMention.Kind.COUNTRY) {
            found.add(new Found(words.token(token).span(), token, token + 1, place));
            break;
          }
        }
      }
    }
    return found;
  }

  private static List<String> demonymCountries(Words words) {
    List<String> countries = new ArrayList<>();
    for (int token = 0; token < words.count(); token++) {
      if (words.isCapital(token) || words.isSpanish(token)) {
        List<State> states = States.builtIn().byDemonym(words.key(token));
        if (!states.isEmpty()) {
          countries.add(states.getFirst().code());
        }
      }
    }
    return countries;
  }

  private static Set<String> divisions(List<Candidate> accepted, Words words) {
    Set<String> keys = new HashSet<>();
    for (Candidate candidate : accepted) {
      if (PlaceTypes.builtIn().isDivision(words, candidate.first(), candidate.end())) {
        keys.add(candidate.key());
      }
    }
    return keys;
  }

  /** Country of the outlet when the base knows it. */
  private static String home(Names names) {
    String outlet = names.words().base().report().outlet().value();
    return ActorBase.builtIn().find(States.key(outlet)).stream()
        .map(BaseActor::country)
        .findFirst()
        .orElse("");
  }

  private static PlaceMention mention(String id, Found found, String words) {
    Place place = found.place();
    boolean point =
        place.kind() != PlaceMention.Kind.COUNTRY && place.kind() != PlaceMention.Kind.REGION;
    return new PlaceMention(
        id,
        found.span(),
        shownName(place, words),
        place.kind(),
        place.country(),
        place.subdivision(),
        point ? place.latitude() : Double.NaN,
        point ? place.longitude() : Double.NaN,
        place.radius());
  }

  /** The name the text uses, where the gazetteer knows a lesser town under another one too. */
  private static String shownName(Place place, String words) {
    boolean ownName =
        place.alternate()
            && place.population() < WELL_KNOWN
            && !words.equals(words.toUpperCase(Locale.ROOT));
    return ownName ? words.replaceAll("\\s+", " ") : place.name();
  }

  /**
   * A place in the text and the entry chosen for it.
   *
   * @param span where it stands
   * @param firstToken index of its first token
   * @param endToken index after its last token
   * @param place the entry
   */
  public record Found(Span span, int firstToken, int endToken, Place place) {}
}
