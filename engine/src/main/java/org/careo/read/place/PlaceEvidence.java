package org.careo.read.place;

import java.util.HashMap;
import java.util.Map;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.read.gazetteer.Place;
import org.careo.read.name.Name;
import org.careo.read.name.NameLexicon;
import org.careo.read.name.Names;
import org.careo.read.name.Words;
import org.careo.text.actor.Table;

/**
 * Weighs whether a name that the gazetteer knows is a place where it stands: a sum of hand-set
 * weights for what it is, how large, what stands before and after, and what else it could be. From
 * 1 upwards it is taken.
 */
final class PlaceEvidence {
  static final double THRESHOLD = 1;

  /** More than all that can speak for a place. */
  private static final double LONGER_NAME = 12;

  private final NameLexicon lexicon = NameLexicon.builtIn();
  private final Map<String, Double> prepositions = new HashMap<>();

  PlaceEvidence() {
    for (Table.Row row : Table.resource(PlaceEvidence.class, "prepositions.tsv")) {
      for (String word : row.cell(1).split(" ")) {
        prepositions.put(word, row.number(0));
      }
    }
  }

  double score(Candidate candidate, Names names, int[] nameAt) {
    Words words = names.words();
    double score = byKind(candidate) + before(candidate, words, names, nameAt);
    if (!candidate.container().isEmpty() && isHeld(candidate)) {
      score += 3;
    }
    score += byTag(candidate, words);
    score += byName(candidate, names, nameAt);
    if (LongerName.excludes(candidate, names, nameAt)) {
      score -= LONGER_NAME;
    }
    boolean single = candidate.end() - candidate.first() == 1;
    if (single && lexicon.isGivenName(candidate.key())) {
      score -= 1.5;
    }
    if (lexicon.organisationSector(candidate.key()).isEmpty()
        ? lexicon.isOrganisationHead(candidate.key())
        : true) {
      score -= 3;
    }
    if (lexicon.title(candidate.key()).isTitle()) {
      score -= 2;
    }
    if (words.inTitleCase(candidate.first())) {
      score -= 1;
    }
    return score;
  }

  /** Whether a word before a name speaks strongly for a place: "in", "desde". */
  boolean isPreposition(String key) {
    return prepositions.getOrDefault(key, 0.0) >= THRESHOLD;
  }

  private static double byKind(Candidate candidate) {
    double best = -1;
    for (Place place : candidate.places()) {
      double here =
          switch (place.kind()) {
            case COUNTRY -> 3;
            case SECTOR, BASE, REGION, RIVER, COUNTY -> 3;
            case STATE -> place.population() > 3_000_000 ? 2.5 : 1;
            case CITY, OTHER ->
                Math.clamp(Math.log10(place.population() + 1) - 4.3, -0.8, 2)
                    - (place.alternate() ? 0.7 : 0);
          };
      best = Math.max(best, here);
    }
    // Several words that are together a place are seldom anything else.
    return best
        + 0.6 * Math.min(2, candidate.key().chars().filter(letter -> letter == ' ').count());
  }

  private double before(Candidate candidate, Words words, Names names, int[] nameAt) {
    int before = words.before(candidate.first());
    if (before < 0) {
      return 0;
    }
    String key = words.key(before);
    if (key.equals("the") || key.equals("el") || key.equals("la")) {
      return -0.5;
    }
    if (nameAt[before] >= 0 && names.list().get(nameAt[before]).kind() == Name.Kind.PERSON) {
      return -2;
    }
    return prepositions.getOrDefault(key, 0.0);
  }

  private static double byTag(Candidate candidate, Words words) {
    PartOfSpeech tag = words.tag(candidate.end() - 1);
    if (tag == PartOfSpeech.PROPN) {
      return 0.8;
    }
    return words.isInitial(candidate.first()) ? -2 : -0.7;
  }

  /** The name may be part of a longer one: "Houston Chronicle", "Orange Bowl". */
  private double byName(Candidate candidate, Names names, int[] nameAt) {
    Words words = names.words();
    double score = 0;
    int index = nameAt[candidate.first()];
    if (index >= 0) {
      Name name = names.list().get(index);
      boolean whole = name.firstToken() >= candidate.first() && name.endToken() <= candidate.end();
      if (!whole) {
        boolean opens = name.firstToken() == candidate.first();
        score -= name.kind() == Name.Kind.ORGANISATION ? (opens ? 0.7 : 0.3) : (opens ? 1.3 : 2);
      }
    }
    int after = words.sameSentence(candidate.end(), candidate.first());
    if (after >= 0) {
      String key = words.key(after);
      if (lexicon.is("speech", key) && !words.isCapital(after)) {
        score -= 1.5;
      } else if (key.equals("family") || key.equals("families")) {
        score -= 3;
      } else if (lexicon.is("geographic", key)) {
        score += words.isCapital(after) ? -0.5 : 0.7;
      }
    }
    return score;
  }

  /** Whether some reading lies in a container named after the comma. */
  static boolean isHeld(Candidate candidate) {
    return candidate.places().stream()
        .anyMatch(place -> candidate.container().stream().anyMatch(holder -> holds(holder, place)));
  }

  static boolean holds(Place holder, Place place) {
    if (holder == place || !holder.country().equals(place.country())) {
      return false;
    }
    return holder.kind() == PlaceMention.Kind.COUNTRY
        ? place.kind() != PlaceMention.Kind.COUNTRY
        : holder.subdivision().equals(place.subdivision())
            && place.kind() != PlaceMention.Kind.STATE
            && place.kind() != PlaceMention.Kind.COUNTRY;
  }
}
