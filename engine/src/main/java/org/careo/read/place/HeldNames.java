package org.careo.read.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.PlaceMention;
import org.careo.read.gazetteer.Place;
import org.careo.read.name.Name;
import org.careo.read.name.Names;
import org.careo.read.name.Words;

/**
 * Finds places the gazetteer lacks where the text itself says that they are places: a name behind a
 * preposition of place or at the start of a line that its state or country follows ("in Omba,
 * Honduras,"). They have a country and no point, everywhere in the report.
 */
final class HeldNames {
  private final Names names;
  private final Containers containers;
  private final PlaceEvidence evidence;

  HeldNames(Names names, Containers containers, PlaceEvidence evidence) {
    this.names = names;
    this.containers = containers;
    this.evidence = evidence;
  }

  /** Candidates for all mentions of such places, with a score that takes them. */
  List<Candidate> find(List<Candidate> known) {
    Words words = names.words();
    boolean[] taken = new boolean[words.count() + 1];
    for (Candidate candidate : known) {
      taken[candidate.first()] = true;
    }
    Map<String, Place> places = new HashMap<>();
    for (Name name : names.list()) {
      if (isOpen(name, taken)) {
        List<Place> holders = containers.after(words, name.endToken());
        if (!holders.isEmpty() && isPlace(words, name)) {
          places.putIfAbsent(key(words, name), place(words, name, holders.getFirst()));
        }
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (Name name : names.list()) {
      Place place = places.get(key(words, name));
      if (place != null && isOpen(name, taken)) {
        found.add(
            new Candidate(
                name.firstToken(),
                name.endToken(),
                key(words, name),
                List.of(place),
                List.of(),
                PlaceEvidence.THRESHOLD));
      }
    }
    return found;
  }

  private static boolean isOpen(Name name, boolean[] taken) {
    return name.kind() == Name.Kind.OTHER && name.known().isEmpty() && !taken[name.firstToken()];
  }

  private boolean isPlace(Words words, Name name) {
    int before = words.before(name.firstToken());
    boolean introduced =
        before < 0 || evidence.isPreposition(words.key(before)) || isNewLine(words, name);
    int end = containers.end(words, name.endToken());
    int after = words.sameSentence(end, name.firstToken());
    return introduced && (after < 0 || words.key(after).isEmpty() && !isPossessive(words, after));
  }

  private static boolean isPossessive(Words words, int token) {
    String form = words.form(token);
    return form.equals("'s") || form.equals("’s");
  }

  private static boolean isNewLine(Words words, Name name) {
    int start = words.token(name.firstToken()).start();
    return start > 0 && words.base().text().charAt(start - 1) == '\n';
  }

  private static String key(Words words, Name name) {
    return words.key(name.firstToken(), name.endToken());
  }

  private static Place place(Words words, Name name, Place holder) {
    String text =
        words
            .base()
            .text()
            .substring(
                words.token(name.firstToken()).start(), words.token(name.endToken() - 1).end());
    return Place.withoutPoint(
        text.replaceAll("\\s+", " "),
        PlaceMention.Kind.OTHER,
        holder.country(),
        holder.kind() == PlaceMention.Kind.STATE ? holder.subdivision() : "");
  }
}
