package org.careo.attribute.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.model.Language;

/**
 * The cue lexicon of a language. Immutable and loaded once.
 *
 * <pre>{@code
 * CueLexicon.of(Language.ENGLISH).verb("warn", "warned").act() // FORECAST
 * }</pre>
 */
public final class CueLexicon {
  private static final Map<String, Map<String, String>> PHRASES =
      PhraseFile.parse(Resource.lines("phrases.txt"));
  private static final Map<String, Map<String, String>> EITHER = eitherLanguage();
  private static final CueLexicon ENGLISH =
      new CueLexicon("en", CueFile.parse(Resource.lines("cues-en.txt")));
  private static final CueLexicon SPANISH =
      new CueLexicon("es", CueFile.parse(Resource.lines("cues-es.txt")));

  private static final Pattern FEMININE_OR_PLURAL = Pattern.compile("([ds]?[dt])(?:os|as|a)$");

  private final String language;
  private final Map<String, Cue> verbs;
  private final Map<String, Map<String, String>> sections = new HashMap<>();
  private final Map<String, List<Cue>> severalWords = new HashMap<>();
  private final Map<String, String> lemmaOfForm = new HashMap<>();

  private CueLexicon(String language, Map<String, Cue> verbs) {
    this.language = language;
    this.verbs = verbs;
    PHRASES.forEach(
        (name, phrases) -> {
          if (name.startsWith(language + " ")) {
            sections.put(name.substring(language.length() + 1), phrases);
          }
        });
    for (Cue cue : verbs.values()) {
      int plus = cue.lemma().indexOf('+');
      if (plus > 0) {
        severalWords
            .computeIfAbsent(cue.lemma().substring(0, plus), head -> new ArrayList<>())
            .add(cue);
      }
      String head = plus > 0 ? cue.lemma().substring(0, plus) : cue.lemma();
      for (String form : Forms.of(language, head)) {
        lemmaOfForm.putIfAbsent(form, head);
      }
    }
  }

  /** The lexicon of a language; English for any language that has none. */
  public static CueLexicon of(Language language) {
    return language.equals(Language.SPANISH) ? SPANISH : ENGLISH;
  }

  /** Every verb entry, in file order. */
  public List<Cue> verbs() {
    return List.copyOf(verbs.values());
  }

  /**
   * The lemma under which a word is listed: the tagger's when listed, else the one whose generated
   * forms hold the word; the tagger's lemma when neither is.
   */
  public String lemma(String taggerLemma, String lowerCaseForm) {
    if (verbs.containsKey(taggerLemma) || severalWords.containsKey(taggerLemma)) {
      return taggerLemma;
    }
    return lemmaOfForm.getOrDefault(lowerCaseForm, taggerLemma);
  }

  /** The entry of a verb; {@link Cue#UNLISTED} when there is none. */
  public Cue verb(String taggerLemma, String lowerCaseForm) {
    return verbs.getOrDefault(lemma(taggerLemma, lowerCaseForm), Cue.UNLISTED);
  }

  /** Entries of several words that begin with this lemma ("point+out" for "point"). */
  public List<Cue> severalWords(String head) {
    return severalWords.getOrDefault(head, List.of());
  }

  /** The entry that stands for a class, for cues that are not verbs. */
  public Cue ofClass(String cueClass) {
    for (Cue cue : verbs.values()) {
      if (cue.cueClass().equals(cueClass)) {
        return cue;
      }
    }
    return Cue.UNLISTED;
  }

  /** Phrases of a section ("preposition", "adverb", "noun", …) with their values. */
  public Map<String, String> phrases(String section) {
    return sections.getOrDefault(section, Map.of());
  }

  /**
   * Whether a section of either language holds the word.
   *
   * @throws IllegalStateException when neither language has such a section
   */
  public static boolean isInEither(String section, String word) {
    return either(section).containsKey(word);
  }

  /**
   * Whether a word ends in an entry of a section of either language.
   *
   * @throws IllegalStateException when neither language has such a section
   */
  public static boolean isEndingOf(String section, String word) {
    for (String ending : either(section).keySet()) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The value a word has in a section of either language.
   *
   * @param other what to give where neither holds the word
   * @throws IllegalStateException when neither language has such a section
   */
  public static String valueInEither(String section, String word, String other) {
    return either(section).getOrDefault(word, other);
  }

  /**
   * The words of a section of both languages, in file order.
   *
   * @throws IllegalStateException when neither language has such a section
   */
  public static Set<String> ofEither(String section) {
    return Collections.unmodifiableSet(either(section).keySet());
  }

  private static Map<String, String> either(String section) {
    Map<String, String> phrases = EITHER.get(section);
    if (phrases == null) {
      throw new IllegalStateException("phrases.txt has no section " + section);
    }
    return phrases;
  }

  /** Section to its phrases of both languages. */
  private static Map<String, Map<String, String>> eitherLanguage() {
    Map<String, Map<String, String>> sections = new HashMap<>();
    PHRASES.forEach(
        (name, phrases) -> {
          Map<String, String> both =
              sections.computeIfAbsent(
                  name.substring(name.indexOf(' ') + 1), key -> new LinkedHashMap<>());
          phrases.forEach(both::putIfAbsent);
        });
    return sections;
  }

  /** Whether a section holds the word. */
  public boolean isIn(String section, String word) {
    return phrases(section).containsKey(word);
  }

  /** Whether a section holds the lemma of a word or the word as it stands. */
  public boolean isAnyIn(String section, String lemma, String form) {
    return isIn(section, lemma) || isIn(section, form);
  }

  /**
   * What a participle says its agent did with a content ("obtained", "citadas"): the value in the
   * section of carriers; empty when it says nothing. Spanish forms are listed in the masculine
   * singular.
   */
  public String carrier(String participle) {
    Map<String, String> carriers = phrases("carrier");
    String value = carriers.get(participle);
    if (value == null && language.equals("es")) {
      value = carriers.get(FEMININE_OR_PLURAL.matcher(participle).replaceFirst("$1o"));
    }
    return value == null ? "" : value;
  }
}
