package org.careo.read.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.careo.model.PlaceMention;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.read.base.WordList;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.gazetteer.Place;
import org.careo.read.name.Name;
import org.careo.read.name.Names;
import org.careo.read.name.PlaceTypes;
import org.careo.read.name.Words;

/**
 * Finds places by the word of kind beside or inside their name: "the hamlet of Las Lomas", "la
 * quebrada Honda", "the Piedra Alta mine", "Cerro Pelado", by what a place has ("the mayor of
 * Omoba"), by a renaming ("Omoba, a fishing village"), and names strung together with a place
 * ("between Tela and Omoba"). Such a place has the country the report is about where that is clear;
 * a settlement that the gazetteer has in that country has its point too, everything else has none.
 * What is a place once is one everywhere in the report.
 */
final class TypedNames {
  private static final WordList AND = PlaceWords.of("and");
  private static final WordList ARTICLES = PlaceWords.of("article");
  private static final WordList ARTICLES_OF_NAME = PlaceWords.of("article-of-name");
  private static final int SHORTEST_ALIAS = 4;

  private final Names names;
  private final Words words;
  private final Gazetteer gazetteer;
  private final PlaceTypes types = PlaceTypes.builtIn();
  private final String country;
  private final Predicate<String> isNamed;

  /**
   * @param country ISO code of the country the report is about; empty = not clear
   * @param isNamed whether something in the report points to a country
   */
  TypedNames(Names names, Gazetteer gazetteer, String country, Predicate<String> isNamed) {
    this.isNamed = isNamed;
    this.names = names;
    this.words = names.words();
    this.gazetteer = gazetteer;
    this.country = country;
  }

  /** The mentions of such places outside those found already. */
  List<PlaceReader.Found> find(List<PlaceReader.Found> found) {
    boolean[] taken = new boolean[words.count() + 1];
    Map<Integer, Place> byEnd = new HashMap<>();
    for (PlaceReader.Found one : found) {
      Arrays.fill(taken, one.firstToken(), one.endToken(), true);
      byEnd.put(one.endToken(), one.place());
    }
    Map<Name, String> rows = new PlaceRows(names, gazetteer).find(found);
    Map<String, Place> places = new HashMap<>();
    for (Name name : names.list()) {
      if (isOpen(name, taken)) {
        types
            .kind(words, name.firstToken(), name.endToken())
            .or(() -> isFiledFrom(name) ? Optional.of(PlaceMention.Kind.CITY) : Optional.empty())
            .map(kind -> place(name, kind, country))
            .or(() -> besides(name, byEnd))
            .or(
                () ->
                    Optional.ofNullable(rows.get(name))
                        .map(of -> place(name, PlaceMention.Kind.CITY, of)))
            .ifPresent(place -> add(name, place, places));
      }
    }
    List<PlaceReader.Found> mentions = new ArrayList<>();
    for (Name name : names.list()) {
      Place place = places.get(words.key(name.firstToken(), name.endToken()));
      if (place != null && isOpen(name, taken)) {
        int first = withArticle(name.firstToken());
        mentions.add(
            new PlaceReader.Found(
                words.token(first).span().cover(words.token(name.endToken() - 1).span()),
                first,
                name.endToken(),
                place));
      }
    }
    addPossessed(taken, mentions);
    mentions.sort(Comparator.comparingInt(PlaceReader.Found::firstToken));
    return mentions;
  }

  /** "Devil's Mouth": a word of kind behind a possessive. */
  private void addPossessed(boolean[] taken, List<PlaceReader.Found> mentions) {
    for (Name name : names.list()) {
      int mark = words.sameSentence(name.endToken(), name.firstToken());
      int head = mark < 0 ? -1 : words.sameSentence(mark + 1, mark);
      int next = head < 0 ? -1 : words.sameSentence(head + 1, head);
      boolean possessive = head >= 0 && words.isGenitive(mark);
      if (possessive
          && name.known().isEmpty()
          && !name.hasTitle()
          && !taken[name.firstToken()]
          && words.isCapital(head)
          && types.endsName(words.key(head))
          && (next < 0 || !words.isCapital(next) && !words.key(next).equals("of"))) {
        mentions.add(
            new PlaceReader.Found(
                words.token(name.firstToken()).span().cover(words.token(head).span()),
                name.firstToken(),
                head + 1,
                pointless(name.firstToken(), head + 1, PlaceMention.Kind.OTHER, country)));
      }
    }
  }

  private void add(Name name, Place place, Map<String, Place> places) {
    places.putIfAbsent(words.key(name.firstToken(), name.endToken()), place);
    // "the Conchos" after "Rio Conchos": the name without its word of kind.
    int first = name.firstToken() + (types.opensName(words.key(name.firstToken())) ? 1 : 0);
    int end = name.endToken() - (types.endsName(words.key(name.endToken() - 1)) ? 1 : 0);
    boolean shorter = first > name.firstToken() || end < name.endToken();
    if (shorter && end - first == 1 && words.form(first).length() >= SHORTEST_ALIAS) {
      String alias = words.key(first);
      boolean articled =
          names.list().stream()
              .filter(other -> words.key(other.firstToken(), other.endToken()).equals(alias))
              .allMatch(other -> isArticled(other.firstToken()));
      if (articled) {
        places.putIfAbsent(alias, place);
      }
    }
  }

  /** "El Sauzal": the article is part of the name when it is large inside a sentence. */
  private int withArticle(int first) {
    int before = words.before(first);
    boolean article =
        before >= 0
            && words.isCapital(before)
            && !words.isInitial(before)
            && ARTICLES_OF_NAME.contains(words.key(before));
    return article ? before : first;
  }

  private boolean isArticled(int token) {
    int before = words.before(token);
    return before >= 0 && ARTICLES.contains(words.key(before));
  }

  private static boolean isOpen(Name name, boolean[] taken) {
    boolean free = name.kind() == Name.Kind.OTHER && name.known().isEmpty();
    for (int token = name.firstToken(); free && token < name.endToken(); token++) {
      free = !taken[token];
    }
    return free;
  }

  /** A name that stands in a row with a place: "entre Tela y Omoba". */
  private Optional<Place> besides(Name name, Map<Integer, Place> byEnd) {
    int and = words.before(name.firstToken());
    int after = words.sameSentence(name.endToken(), name.firstToken());
    boolean row =
        and >= 0
            && AND.contains(words.key(and))
            && (after < 0 || words.key(after).isEmpty() && !words.form(after).startsWith("'"));
    Place beside = row ? byEnd.get(and) : null;
    return beside == null
            || beside.kind() == PlaceMention.Kind.COUNTRY
            || beside.kind() == PlaceMention.Kind.REGION
        ? Optional.empty()
        : Optional.of(place(name, PlaceMention.Kind.CITY, beside.country()));
  }

  /** Whether a name opens the line that tells where and when the report was filed. */
  private boolean isFiledFrom(Name name) {
    Sentence sentence = words.sentence(name.firstToken());
    int after = words.sameSentence(name.endToken(), name.firstToken());
    return sentence.firstToken() == name.firstToken()
        && words.base().segmentOf(sentence).kind() == SegmentKind.DATE
        && after >= 0
        && words.form(after).equals(",");
  }

  private Place place(Name name, PlaceMention.Kind kind, String country) {
    if (kind == PlaceMention.Kind.CITY) {
      Optional<Place> known =
          gazetteer.find(words.key(name.firstToken(), name.endToken())).stream()
              .filter(place -> place.kind() == PlaceMention.Kind.CITY)
              .filter(
                  place ->
                      country.isEmpty()
                          ? isNamed.test(place.country())
                          : place.country().equals(country))
              .max(Comparator.comparingLong(Place::population));
      if (known.isPresent()) {
        return known.get();
      }
    }
    return pointless(
        withArticle(name.firstToken()),
        name.endToken(),
        kind == PlaceMention.Kind.CITY ? PlaceMention.Kind.OTHER : kind,
        country);
  }

  private Place pointless(int first, int end, PlaceMention.Kind kind, String country) {
    String text =
        words
            .base()
            .text()
            .substring(words.token(first).start(), words.token(end - 1).end())
            .replaceAll("\\s+", " ");
    return Place.withoutPoint(text, kind, country, "");
  }
}
