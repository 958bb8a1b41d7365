package org.careo.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.model.PlaceMention;
import org.careo.read.base.WordList;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.gazetteer.Place;
import org.careo.read.name.Name;
import org.careo.read.name.NameLexicon;
import org.careo.read.name.Names;
import org.careo.read.name.Words;

/**
 * Finds the stretches of a text that the gazetteer knows, longest first, outside persons' names.
 */
final class CandidateFinder {
  private static final int LONGEST = 6;

  /** Abbreviated states that are words too: read only after a comma. */
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][a-z]{1,4}\\.|W\\. ?Va\\.");

  /** Inhabitants from which a short name in capitals is a town's and no acronym. */
  private static final long GREAT_TOWN = 100_000;

  private static final WordList SMALL_OPENERS = PlaceWords.of("small-opener");
  private static final WordList SMALL_ENDS = PlaceWords.of("small-end");
  private static final WordList CITY_LETTERS = PlaceWords.of("city-letters");
  private static final WordList OF_WATER = PlaceWords.of("of-water");
  private static final Set<String> FILED = Set.of(",", "(", "-", "–", "—", ".-", ".—");

  private final Gazetteer gazetteer;
  private final NameLexicon lexicon = NameLexicon.builtIn();
  private final Containers containers;

  CandidateFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    containers = new Containers(gazetteer);
  }

  List<Candidate> find(Names names) {
    Words words = names.words();
    ShortStates shortStates = new ShortStates(words, gazetteer);
    int[] nameAt = names.byToken();
    List<Candidate> found = new ArrayList<>();
    int token = 0;
    while (token < words.count()) {
      int end =
          words.isCapital(token) || opensLower(words, token)
              ? longest(names, nameAt, token, shortStates)
              : token;
      if (end == token) {
        token++;
        continue;
      }
      String key = words.key(token, end);
      List<Place> holders = containers.after(words, end);
      List<Place> states = holders.isEmpty() ? shortStates.find(key) : List.of();
      List<Place> places = states.isEmpty() ? gazetteer.find(key) : states;
      if (!places.isEmpty()) {
        found.add(new Candidate(token, end, key, places, holders, 0));
      }
      token = end;
    }
    return found;
  }

  /** "southern border", "sector de Del Río", "río Bravo": known names that begin small. */
  private boolean opensLower(Words words, int token) {
    return SMALL_OPENERS.contains(words.key(token));
  }

  private int longest(Names names, int[] nameAt, int first, ShortStates shortStates) {
    Words words = names.words();
    int limit = Math.min(words.sentence(first).endToken(), first + LONGEST);
    int stop = first;
    while (stop < limit && Containers.mayBelong(words, first, stop)) {
      stop++;
    }
    for (int end = stop; end > first; end--) {
      if (words.key(end - 1).isEmpty()
          || !words.isCapital(end - 1) && !isKindWord(words, end - 1)) {
        continue;
      }
      if (!isInsidePerson(names, nameAt, first, end)
          && isPlaceName(words, first, end, shortStates)) {
        return end;
      }
    }
    return first;
  }

  private boolean isKindWord(Words words, int token) {
    return SMALL_ENDS.contains(words.key(token));
  }

  private static boolean isInsidePerson(Names names, int[] nameAt, int first, int end) {
    for (int token = first; token < end; token++) {
      int index = nameAt[token];
      if (index >= 0) {
        Name name = names.list().get(index);
        boolean whole = name.firstToken() >= first && name.endToken() <= end;
        if (name.kind() == Name.Kind.PERSON
            && (!whole || name.hasTitle() || !name.known().isEmpty())) {
          return true;
        }
        if (name.kind() == Name.Kind.PERSON) {
          return true;
        }
        if (!name.known().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPlaceName(Words words, int first, int end, ShortStates shortStates) {
    String key = words.key(first, end);
    if (end - first == 1) {
      String form = words.form(first);
      if (form.length() < 3 && !form.equals("US") && !form.equals("UK")
          || lexicon.is("never", key)
          || lexicon.is("compass", key)
          || opensBodyOfWater(words, first, key)) {
        return false;
      }
      if (key.equals("us") && !form.equals("US") && !form.startsWith("U.")) {
        return false;
      }
      if (Bystanders.isCited(words, first) || Bystanders.isHyphenated(words, first)) {
        return false;
      }
      if (ABBREVIATION.matcher(form).matches()) {
        return false;
      }
      if (Containers.isAllCaps(form)
          && form.length() <= 4
          && !isKnownAcronym(key)
          && !isFiledFrom(words, first, key)) {
        return false;
      }
    }
    return gazetteer.contains(key) && !isCutShort(words, first, end) || shortStates.contains(key);
  }

  /** "San Francisco de Conchos" is another town than San Francisco: a saint's byname follows. */
  private boolean isCutShort(Words words, int first, int end) {
    int of = words.sameSentence(end, first);
    int next = of < 0 ? -1 : words.sameSentence(of + 1, first);
    return next >= 0
        && lexicon.is("saint", words.key(first))
        && lexicon.is("particle", words.key(of))
        && words.isCapital(next)
        && gazetteer.find(words.key(next)).stream()
            .noneMatch(
                place ->
                    place.kind() == PlaceMention.Kind.STATE
                        || place.kind() == PlaceMention.Kind.COUNTRY);
  }

  /** "Gulf of Guayaquil": its first word is no town of that name. */
  private boolean opensBodyOfWater(Words words, int token, String key) {
    int after = words.sameSentence(token + 1, token);
    return after >= 0 && lexicon.is("geographic", key) && OF_WATER.contains(words.form(after));
  }

  /**
   * "CALI, Colombia, Oct. 14": a town in capitals that opens a paragraph, its country behind it.
   */
  private boolean isFiledFrom(Words words, int token, String key) {
    int start = words.token(token).start();
    boolean opens = start == 0 || words.base().text().charAt(start - 1) == '\n';
    int after = words.sameSentence(token + 1, token);
    boolean cut = after >= 0 && FILED.contains(words.form(after));
    return opens
        && cut
        && gazetteer.find(key).stream()
            .anyMatch(
                place ->
                    place.kind() == PlaceMention.Kind.CITY && place.population() >= GREAT_TOWN);
  }

  private boolean isKnownAcronym(String key) {
    return gazetteer.find(key).stream()
        .anyMatch(place -> place.kind() == PlaceMention.Kind.COUNTRY || CITY_LETTERS.contains(key));
  }
}
