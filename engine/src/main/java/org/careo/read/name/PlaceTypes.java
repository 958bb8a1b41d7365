package org.careo.read.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    int after = words.sameSentence(end, first);
    if (after >= 0 && !words.isCapital(after) && !words.isSpanish(first)) {
      Optional<PlaceMention.Kind> behind = of("after", words.key(after));
      if (behind.isPresent()) {
        return behind;
      }
    }
    return before(words, first);
  }

  /** The kind that a small word before the name tells: "the hamlet of", "el cerro". */
  Optional<PlaceMention.Kind> before(Words words, int first) {
    int before = words.before(first);
    while (before >= 0 && OF.contains(words.key(before))) {
      before = words.before(before);
    }
    return before >= 0 && !words.isCapital(before)
        ? of("before", words.key(before))
        : Optional.empty();
  }

  private Optional<PlaceMention.Kind> of(String position, String key) {
    return Optional.ofNullable(byPosition.getOrDefault(position, Map.of()).get(key));
  }
}
