package org.careo.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.model.PlaceMention;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.gazetteer.Place;
import org.careo.read.name.Words;

/** Finds the state or country that a text puts behind a place: "Paris, Texas", "Puno (Perú)". */
final class Containers {
  private final Gazetteer gazetteer;

  Containers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The state or country after a comma (or in brackets) that may hold the place before it. */
  List<Place> after(Words words, int end) {
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

  /** Index after the last token of the container; {@code end} when none stands there. */
  int end(Words words, int end) {
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

  /** Marks that part names end a stretch; a hyphen, a full stop of an abbreviation do not. */
  static boolean mayBelong(Words words, int first, int token) {
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

  static boolean isAllCaps(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT))
        && !form.equals(form.toLowerCase(Locale.ROOT));
  }
}
