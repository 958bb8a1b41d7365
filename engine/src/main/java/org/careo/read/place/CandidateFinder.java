package org.careo.read.place;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.PlaceMention;
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
  private static final java.util.regex.Pattern ABBREVIATION =
      java.util.regex.Pattern.compile("[A-Z][a-z]{1,4}\\.|W\\. ?Va\\.");

  private final Gazetteer gazetteer;
  private final NameLexicon lexicon = NameLexicon.builtIn();

  CandidateFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Candidate> find(Names names) {
    Words words = names.words();
    int[] nameAt = names.byToken();
    List<Candidate> found = new ArrayList<>();
    int token = 0;
    while (token < words.count()) {
      int end =
          words.isCapital(token) || opensLower(words, token)
              ? longest(words, names, nameAt, token)
              : token;
      if (end == token) {
        token++;
        continue;
      }
      String key = words.key(token, end);
      List<Place> places = gazetteer.find(key);
      found.add(new Candidate(token, end, key, places, container(words, end), 0));
      token = end;
    }
    return found;
  }

  /** "southern border", "sector de Del Río", "río Bravo": known names that begin small. */
  private boolean opensLower(Words words, int token) {
    String key = words.key(token);
    return key.equals("southern")
        || key.equals("northern")
        || key.equals("southwest")
        || key.equals("southwestern")
        || key.equals("sector")
        || key.equals("rio")
        || key.equals("mar")
        || key.equals("estado")
        || key.equals("frontera")
        || key.equals("hemisferio")
        || key.equals("golfo")
        || key.equals("peninsula")
        || key.equals("oceano")
        || key.equals("base")
        || key.equals("ciudad");
  }

  private int longest(Words words, Names names, int[] nameAt, int first) {
    int limit = Math.min(words.sentence(first).endToken(), first + LONGEST);
    int stop = first;
    while (stop < limit && mayBelong(words, first, stop)) {
      stop++;
    }
    for (int end = stop; end > first; end--) {
      if (words.key(end - 1).isEmpty()
          || !words.isCapital(end - 1) && !isKindWord(words, end - 1)) {
        continue;
      }
      if (!isInsidePerson(names, nameAt, first, end) && isPlaceName(words, first, end)) {
        return end;
      }
    }
    return first;
  }

  private boolean isKindWord(Words words, int token) {
    String key = words.key(token);
    return key.equals("sector")
        || key.equals("border")
        || key.equals("state")
        || key.equals("region")
        || key.equals("hemisphere")
        || key.equals("occidental")
        || key.equals("territories")
        || key.equals("subsahariana")
        || key.equals("grande")
        || key.equals("mexico")
        || key.equals("unidos");
  }

  /** Marks that part names end a stretch; a hyphen, a full stop of an abbreviation do not. */
  private static boolean mayBelong(Words words, int first, int token) {
    if (!words.key(token).isEmpty()) {
      return true;
    }
    String form = words.form(token);
    return token > first
        && (form.equals("-")
            || form.equals(".") && words.form(token - 1).length() <= 2
            || form.equals("'")
            || form.equals("’"));
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

  private boolean isPlaceName(Words words, int first, int end) {
    String key = words.key(first, end);
    if (end - first == 1) {
      String form = words.form(first);
      if (form.length() < 3 && !form.equals("US") && !form.equals("UK")
          || lexicon.is("never", key)
          || lexicon.is("compass", key)) {
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
      if (isAllCaps(form) && form.length() <= 4 && !isKnownAcronym(key)) {
        return false;
      }
    }
    return gazetteer.contains(key);
  }

  private static boolean isAllCaps(String form) {
    return form.equals(form.toUpperCase(java.util.Locale.ROOT))
        && !form.equals(form.toLowerCase(java.util.Locale.ROOT));
  }

  private boolean isKnownAcronym(String key) {
    return gazetteer.find(key).stream()
        .anyMatch(
            place ->
                place.kind() == PlaceMention.Kind.COUNTRY
                    || key.equals("nyc")
                    || key.equals("cdmx"));
  }

  /** The state or country after a comma (or in brackets) that may hold the place before it. */
  private List<Place> container(Words words, int end) {
    int limit = end < words.count() ? words.sentence(end - 1).endToken() : end;
    if (end >= limit || !(words.form(end).equals(",") || words.form(end).equals("("))) {
      return List.of();
    }
    int first = end + 1;
    for (int stop = Math.min(limit, first + 4); stop > first; stop--) {
      if (!words.isCapital(first) || !mayBelong(words, first, stop - 1)) {
        continue;
      }
      String key = words.key(first, stop);
      List<Place> holders = new ArrayList<>();
      for (Place place : gazetteer.find(key)) {
        if (place.kind() == PlaceMention.Kind.STATE || place.kind() == PlaceMention.Kind.COUNTRY) {
          holders.add(place);
        }
      }
      if (holders.isEmpty() && stop == first + 1) {
        holders.addAll(postalState(words.form(first)));
      }
      if (!holders.isEmpty()) {
        return holders;
      }
    }
    return List.of();
  }

  /** "TX" after a comma. */
  private List<Place> postalState(String form) {
    String code = form.replace(".", "");
    if (code.length() != 2 || !isAllCaps(code)) {
      return List.of();
    }
    return PostalCodes.state(code)
        .map(
            name ->
                gazetteer.find(name).stream()
                    .filter(
                        place ->
                            place.kind() == PlaceMention.Kind.STATE && place.country().equals("US"))
                    .toList())
        .orElse(List.of());
  }

  /** How many tokens after the comma the container takes; 0 when none stands there. */
  int containerEnd(Words words, int end) {
    int limit = words.sentence(end - 1).endToken();
    int first = end + 1;
    for (int stop = Math.min(limit, first + 4); stop > first; stop--) {
      if (words.isCapital(first) && mayBelong(words, first, stop - 1)) {
        String key = words.key(first, stop);
        boolean holder =
            gazetteer.find(key).stream()
                .anyMatch(
                    place ->
                        place.kind() == PlaceMention.Kind.STATE
                            || place.kind() == PlaceMention.Kind.COUNTRY);
        if (holder || stop == first + 1 && !postalState(words.form(first)).isEmpty()) {
          return stop;
        }
      }
    }
    return end;
  }
}
