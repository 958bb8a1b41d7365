package org.careo.read.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.read.base.WordList;
import org.careo.text.actor.Table;

/**
 * Tells from a word of kind ("hamlet", "quebrada", "mine") before, behind or inside a name that it
 * is a place's. The words are in {@code place-types.tsv}.
 */
public final class PlaceTypes {
  private static final PlaceTypes BUILT_IN = new PlaceTypes();
  private static final WordList OF = WordList.section("name/small-words.txt", "of");
  private static final WordList ARTICLES = WordList.section("name/small-words.txt", "article");

  /** Words of a renaming before its head: "a small fishing village". */
  private static final int LONGEST_RENAMING = 5;

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

  /**
   * Whether a word beside a name makes it a state's and not its capital's: "the province of",
   * "gobernador de", "Tarija state".
   */
  public boolean isDivision(Words words, int first, int end) {
    Governor governor = governor(words, first);
    int before = governor.token();
    boolean tied = governor.tied();
    int after = words.sameSentence(end, first);
    return tied && before >= 0 && of("division", words.key(before)).isPresent()
        || !words.isSpanish(first) && after >= 0 && of("division", words.key(after)).isPresent();
  }

  /** The kind that the words in and around a name tell; empty when they tell none. */
  public Optional<PlaceMention.Kind> kind(Words words, int first, int end) {
    int before = words.before(first);
    if (before >= 0 && of("vessel", words.key(before)).isPresent()) {
      return Optional.empty();
    }
    // "Gulf War", "Punta Arenas Agreement": the last word tells what is named.
    boolean thing = NameLexicon.builtIn().is("thing", words.key(end - 1));
    if (end - first > 1 && !thing && !words.inTitleCase(first)) {
      Optional<PlaceMention.Kind> own =
          of("first", words.key(first)).or(() -> of("last", words.key(end - 1)));
      if (own.isPresent()) {
        return own;
      }
    }
    return after(words, first, end)
        .or(() -> before(words, first))
        .or(() -> renamed(words, first, end));
  }

  /** "Omoba, a small fishing village": the head of the phrase behind the comma. */
  private Optional<PlaceMention.Kind> renamed(Words words, int first, int end) {
    int comma = words.sameSentence(end, first);
    int article = comma < 0 ? -1 : words.sameSentence(comma + 1, first);
    if (article < 0 || !words.form(comma).equals(",") || !ARTICLES.contains(words.form(article))) {
      return Optional.empty();
    }
    int head = -1;
    for (int at = words.sameSentence(article + 1, first);
        at >= 0 && at - article <= LONGEST_RENAMING && isNominal(words.tag(at));
        at = words.sameSentence(at + 1, first)) {
      if (words.tag(at) == PartOfSpeech.NOUN && !(words.isSpanish(first) && head >= 0)) {
        head = at;
      }
    }
    return head < 0 ? Optional.empty() : of("before", words.key(head));
  }

  private static boolean isNominal(PartOfSpeech tag) {
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.NUM;
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

  /**
   * The word before a name and the small words between.
   *
   * @param token its index; negative when there is none
   * @param tied whether "of" or "de" stands between
   */
  private record Governor(int token, boolean tied) {}

  private static Governor governor(Words words, int first) {
    int before = words.before(first);
    boolean tied = false;
    while (before >= 0 && OF.contains(words.key(before))) {
      tied |= words.key(before).equals("of") || words.key(before).startsWith("de");
      before = words.before(before);
    }
    return new Governor(before, tied);
  }

  /** The kind that a small word before the name tells: "the hamlet of", "el cerro". */
  Optional<PlaceMention.Kind> before(Words words, int first) {
    Governor governor = governor(words, first);
    int before = governor.token();
    boolean tied = governor.tied();
    if (before < 0 || words.isCapital(before) && !words.isInitial(before)) {
      return Optional.empty();
    }
    String key = words.key(before);
    Optional<PlaceMention.Kind> kind = of("before", key);
    if (kind.isEmpty() && tied) {
      kind = of("of", key);
    }
    // "la mina de cobre Piedra Alta": what the mine, dam or port is of stands between.
    int of = words.before(before);
    boolean between = of > 0 && words.isSpanish(first) && words.form(of).equals("de");
    int head = between && before == first - 1 ? words.before(of) : -1;
    return kind.isEmpty() && head >= 0 ? of("before", words.key(head)) : kind;
  }

  private Optional<PlaceMention.Kind> of(String position, String key) {
    return Optional.ofNullable(byPosition.getOrDefault(position, Map.of()).get(key));
  }
}
