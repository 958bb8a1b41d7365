package org.careo.read.place;

import org.careo.model.PlaceMention;
import org.careo.read.gazetteer.Place;
import org.careo.read.name.Name;
import org.careo.read.name.NameLexicon;
import org.careo.read.name.Names;
import org.careo.read.name.Words;

/**
 * Tells when a candidate is only a part of a longer name that is something else: "Puerto" of
 * "Puerto Lejano", "Bahía" of "Terminal Bahía Norte". English puts a place before a noun without
 * more ("Houston Chronicle"), so there only generic words and bynames of places are excluded;
 * Spanish ties a place to what lies in it by a preposition ("Universidad de Texas").
 */
final class LongerName {
  private static final long GREAT_TOWN = 50_000;

  private LongerName() {}

  /** Whether the words around the candidate make another name of it. */
  static boolean excludes(Candidate candidate, Names names, int[] nameAt) {
    if (isOfOutlet(candidate, names, nameAt)) {
      return true;
    }
    if (!opensOrEnds(candidate, names, nameAt)) {
      return false;
    }
    Words words = names.words();
    Name name = names.list().get(nameOf(candidate, nameAt));
    boolean opens = name.firstToken() == candidate.first();
    if (words.isSpanish(candidate.first())) {
      return opens || name.endToken() > candidate.end() || !isTied(words, candidate.first());
    }
    return opens
        && name.kind() == Name.Kind.OTHER
        && (NameLexicon.builtIn().is("geographic", candidate.key())
            || candidate.places().stream().allMatch(Place::alternate));
  }

  /**
   * "The Atlantic Ledger", "Meridian News": a paper is no place, but a great town in its name says
   * where it is.
   */
  private static boolean isOfOutlet(Candidate candidate, Names names, int[] nameAt) {
    int index = nameAt[candidate.end() - 1];
    if (index < 0) {
      return false;
    }
    int end = names.list().get(index).endToken();
    return end > candidate.end()
        && candidate.places().stream()
            .allMatch(
                place ->
                    place.kind() == PlaceMention.Kind.REGION
                        || place.kind() == PlaceMention.Kind.CITY
                            && place.population() < GREAT_TOWN)
        && NameLexicon.builtIn().is("outlet", names.words().key(end - 1));
  }

  /** Whether the candidate opens a longer name that is neither a person's nor an organisation's. */
  static boolean opens(Candidate candidate, Names names, int[] nameAt) {
    return opensOrEnds(candidate, names, nameAt)
        && names.list().get(nameOf(candidate, nameAt)).firstToken() == candidate.first()
        && names.list().get(nameOf(candidate, nameAt)).kind() == Name.Kind.OTHER;
  }

  /** Whether the candidate opens the longer name of an organisation: "Ashgrove Trust". */
  static boolean opensBody(Candidate candidate, Names names, int[] nameAt) {
    return opensOrEnds(candidate, names, nameAt)
        && names.list().get(nameOf(candidate, nameAt)).firstToken() == candidate.first()
        && names.list().get(nameOf(candidate, nameAt)).kind() == Name.Kind.ORGANISATION;
  }

  /**
   * Index of the name that the first word of a candidate is of, else of its last word: an article
   * may stand before the name, and "El Banco Central" is not the town of El Banco. -1: none.
   */
  private static int nameOf(Candidate candidate, int[] nameAt) {
    int first = nameAt[candidate.first()];
    return first < 0 ? nameAt[candidate.end() - 1] : first;
  }

  private static boolean opensOrEnds(Candidate candidate, Names names, int[] nameAt) {
    int index = nameOf(candidate, nameAt);
    if (index < 0 || names.words().inTitleCase(candidate.first())) {
      return false;
    }
    Name name = names.list().get(index);
    return name.firstToken() < candidate.first() || name.endToken() > candidate.end();
  }

  private static boolean isTied(Words words, int token) {
    int before = words.before(token);
    return before >= 0 && NameLexicon.builtIn().is("particle", words.form(before));
  }
}
