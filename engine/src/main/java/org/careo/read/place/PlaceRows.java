package org.careo.read.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.read.base.WordList;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.name.Name;
import org.careo.read.name.Names;
import org.careo.read.name.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that stand in a row with towns: "from Tela, Omoba and Corinto". A row opens with a
 * town, has commas and ends with "and"; the gazetteer knows another name in it; and what follows is
 * no verb, because a row before a verb may be of those who act there ("In Tela, Omoba and Salas
 * signed").
 */
final class PlaceRows {
  private static final WordList AND = PlaceWords.of("and");

  private final Words words;
  private final Gazetteer gazetteer;
  private final Map<Integer, Name> byStart = new HashMap<>();

  PlaceRows(Names names, Gazetteer gazetteer) {
    words = names.words();
    this.gazetteer = gazetteer;
    names.list().forEach(name -> byStart.put(name.firstToken(), name));
  }

  /** The names in rows with the country of the town that opens theirs. */
  Map<Name, String> find(List<PlaceReader.Found> found) {
    Map<Name, String> inRows = new HashMap<>();
    for (PlaceReader.Found place : found) {
      if (place.place().kind() == PlaceMention.Kind.CITY) {
        row(place.endToken()).forEach(name -> inRows.put(name, place.place().country()));
      }
    }
    return inRows;
  }

  /** The names of the row that goes on at a token; none when it is no such row. */
  private List<Name> row(int end) {
    List<Name> row = new ArrayList<>();
    int link = end;
    while (link < words.count() && words.form(link).equals(",")) {
      Name next = follows(link);
      if (next == null) {
        break;
      }
      row.add(next);
      link = next.endToken();
    }
    boolean closes = !row.isEmpty() && link < words.count() && AND.contains(words.form(link));
    Name last = closes ? follows(link) : null;
    if (last == null) {
      return List.of();
    }
    row.add(last);
    int behind = words.sameSentence(last.endToken(), last.firstToken());
    boolean acts =
        behind >= 0
            && (words.tag(behind) == PartOfSpeech.VERB || words.tag(behind) == PartOfSpeech.AUX);
    boolean known =
        row.stream()
            .anyMatch(name -> gazetteer.contains(words.key(name.firstToken(), name.endToken())));
    return known && !acts ? row : List.of();
  }

  /** The name right behind a link of the row, when it is neither a person's nor a body's. */
  private @Nullable Name follows(int link) {
    Name name = byStart.get(link + 1);
    return name != null && name.kind() == Name.Kind.OTHER && name.known().isEmpty() ? name : null;
  }
}
