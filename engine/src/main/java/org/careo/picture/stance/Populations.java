package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.careo.model.Language;
import org.careo.model.Sentence;
import org.careo.text.Folding;
import org.careo.text.NamedPatterns;
import org.careo.text.word.Concepts;
import org.careo.text.word.WordClasses;

/**
 * Joins what one population holds over reports and languages: "agricultores" of three reports,
 * "Mexicans" and "46% of Mexicans", "farmers" and "agricultores" are one holder each. Only people
 * told of in the plural by a common noun are a population; "two officials" of one report are not
 * those of another.
 */
final class Populations {
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/picture/patterns.txt");
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Ids of populations of one report begin so. */
  private static final String POPULATION = "population:";

  /** "46% of", "57 por ciento de los", "most", "dozens of": how many of them. */
  private static final Pattern COUNT = PATTERNS.of("populations.count");

  private static final Pattern ARTICLE = PATTERNS.of("populations.article");

  /** Words that are many people without a plural's ending. */
  private static final Set<String> MANY = SMALL_WORDS.of("populations-many");

  private static final Set<String> SMALL = SMALL_WORDS.of("populations-small");

  private Populations() {}

  /** The drafts with one holder for each population, in the same order. */
  static List<Draft> joined(List<Draft> drafts) {
    Map<String, Draft> first = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Draft draft : drafts) {
      String key = key(draft);
      if (!key.isEmpty()) {
        Draft before = first.get(key);
        boolean better = before == null || isPopulation(draft) && !isPopulation(before);
        if (better) {
          first.put(key, draft);
        }
        names.merge(key, bare(draft.name()), (a, b) -> b.length() < a.length() ? b : a);
      }
    }
    List<Draft> joined = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      String key = key(draft);
      Draft one = first.get(key);
      joined.add(
          one == null
              ? draft
              : draft.heldBy(
                  isPopulation(one) ? one.holder() : names.getOrDefault(key, one.name()),
                  names.getOrDefault(key, one.name())));
    }
    return joined;
  }

  private static boolean isPopulation(Draft draft) {
    return draft.holder().startsWith(POPULATION);
  }

  /** The words without how many and without their article. */
  private static String bare(String name) {
    String uncounted = COUNT.matcher(name.strip()).replaceFirst("");
    return ARTICLE.matcher(uncounted).replaceFirst("").strip();
  }

  /** What the words mean, whatever their language and number; empty when it is no population. */
  private static String key(Draft draft) {
    boolean worded = draft.holder().equals(draft.name());
    if (!worded && !isPopulation(draft)) {
      return "";
    }
    List<String> words = Folding.words(bare(draft.name()));
    if (words.isEmpty()) {
      return "";
    }
    boolean spanish = language(draft).equals(Language.SPANISH);
    String head = spanish ? words.getFirst() : head(words);
    if (!head.endsWith("s") && !MANY.contains(head)) {
      return "";
    }
    Set<String> meant = new TreeSet<>();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        meant.add(meaning(word, spanish));
      }
    }
    return String.join(" ", meant);
  }

  /** The last word before a preposition. */
  private static String head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (SMALL.contains(words.get(i))) {
        return words.get(i - 1);
      }
    }
    return words.getLast();
  }

  /** The usual English word; the word without its plural where no concept has it. */
  private static String meaning(String word, boolean spanish) {
    Concepts concepts = Concepts.shipped();
    List<String> found = concepts.of(spanish ? Language.SPANISH : Language.ENGLISH, word);
    String one = singular(word, spanish);
    if (found.isEmpty()) {
      found = concepts.of(spanish ? Language.SPANISH : Language.ENGLISH, one);
    }
    String usual = found.isEmpty() ? "" : concepts.usual(found.getFirst());
    return usual.isEmpty() ? one : usual;
  }

  private static String singular(String word, boolean spanish) {
    if (spanish && word.endsWith("es") && word.length() > 4) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }

  private static Language language(Draft draft) {
    int index = draft.around().sentence(draft.span().start());
    List<Sentence> sentences = draft.around().reading().sentences();
    return index < 0 ? Language.ENGLISH : sentences.get(index).language();
  }
}
