package org.careo.read.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.text.actor.Table;

/**
 * Tells from a word of kind ("hamlet", "quebrada", "mine") before, behind or inside a name that it
 * is a place's. The words are in {@code place-types.tsv}.
 */
public final class PlaceTypes {
  private static final PlaceTypes BUILT_IN = new PlaceTypes();
  private static final Set<String> OF = Set.of("of", "de", "del", "the", "la", "el", "los", "las");

  private final Map<String, Map<String, PlaceMention.Kind>> byPosition = new HashMap<>();

  private PlaceTypes() {
    for (Table.Row row : Table.resource(PlaceTypes.class, "place-types.tsv")) {
      Map<String, PlaceMention.Kind> kinds =
          byPosition.computeIfAbsent(row.cell(0), position -> new HashMap<>());
      for (String word : row.cell(2).split(" ")) {
        kinds.putIfAbsent(word, PlaceMention.Kind.valueOf(row.cell(1)));
      }
    }
  }

  public static PlaceTypes builtIn() {
    return BUILT_IN;
  }

  /** Whether a capitalised word begins or ends names of places: "Cerro", "Creek". */
  public boolean opensName(String key) {
    return of("first", key).isPresent();
  }

  /** The same for the last word of a name. */
  public boolean endsName(String key) {
    return of("last", key).isPresent();
  }

  /** The kind that the words in and around a name tell; empty when they tell none. */
  public Optional<PlaceMention.Kind> kind(Words words, int first, int end) {
    int before = words.before(first);
    if (before >= 0 && of("vessel", words.key(before)).isPresent()) {
      return Optional.empty();
    }
    if (end - first > 1 && !words.inTitleCase(first)) {
      Optional<PlaceMention.Kind> own =
          of("first", words.key(first)).or(() -> of("last", words.key(end - 1)));
      if (own.isPresent()) {
        return own;
      }
    }
    return after(words, first, end).or(() -> before(words, first));
  }

  /** "the Piedra Alta mine", "the Piedra Alta copper mine": one noun may stand between. */
  private Optional<PlaceMention.Kind> after(Words words, int first, int end) {
    int after = words.sameSentence(end, first);
    if (after < 0 || words.isCapital(after) || words.isSpanish(first)) {
      return Optional.empty();
    }
    int next = words.tag(after) == PartOfSpeech.NOUN ? words.sameSentence(after + 1, first) : -1;
    return of("after", words.key(after))
        .or(() -> next < 0 ? Optional.empty() : of("after", words.key(next)));
  }

  /** The kind that a small word before the name tells: "the hamlet of", "el cerro". */
  Optional<PlaceMention.Kind> before(Words words, int first) {
    int before = words.before(first);
    while (before >= 0 && OF.contains(words.key(before))) {
      before = words.before(before);
    }
    if (before < 0 || words.isCapital(before)) {
      return Optional.empty();
    }
    // "la mina de cobre Piedra Alta": what the mine, dam or port is of stands between.
    int of = words.before(before);
    boolean between = of > 0 && words.isSpanish(first) && words.form(of).equals("de");
    int head = between && before == first - 1 ? words.before(of) : -1;
    return of("before", words.key(before))
        .or(() -> head < 0 ? Optional.empty() : of("before", words.key(head)));
  }

  private Optional<PlaceMention.Kind> of(String position, String key) {
    return Optional.ofNullable(byPosition.getOrDefault(position, Map.of()).get(key));
  }
}
