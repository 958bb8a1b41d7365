package org.careo.picture.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Language;
import org.careo.picture.context.Descriptions;
import org.careo.text.Folding;
import org.careo.text.word.Concepts;
import org.careo.text.word.NounKinds;
import org.careo.text.word.WordClasses;

/**
 * Whether words that no known actor goes by name people or a body of people all the same:
 * "residents", "dozens of ranchers", "los comerciantes".
 */
final class CommonHolders {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Words behind which the head of a phrase has passed. */
  private static final Set<String> BEHIND = SMALL_WORDS.of("common-holders-behind");

  /** Heads that only count: the people stand behind "of". */
  private static final Set<String> COUNTING = SMALL_WORDS.of("common-holders-counting");

  /** Endings of Spanish words for those who do something, where the word itself is unknown. */
  private static final Set<String> TRADES = SMALL_WORDS.of("common-holders-trades");

  private static final Set<String> ARTICLES = SMALL_WORDS.of("common-holders-articles");

  /** Words that are no noun here, though one of the same letters names a people. */
  private static final Set<String> SAME = SMALL_WORDS.of("common-holders-same");

  private CommonHolders() {}

  /** The words without their article when they name people; empty otherwise. */
  static Optional<String> of(Language language, String words) {
    String[] parts = words.strip().split("\\s+", -1);
    int first = ARTICLES.contains(Folding.fold(parts[0])) ? 1 : 0;
    int head = head(language, parts, first);
    return head >= first && isPeople(language, Folding.fold(parts[head]))
        ? Optional.of(String.join(" ", List.of(parts).subList(first, parts.length)))
        : Optional.empty();
  }

  /**
   * Whether words for a source name somebody: a name, people or a body of people. "Half", "one of
   * them" and "the same statement" name nobody who could hold a position.
   */
  static boolean isSomebody(Language language, String words) {
    String[] parts = words.strip().split("\\s+", -1);
    if (parts.length == 1 && parts[0].chars().anyMatch(Character::isDigit)) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      boolean name = i > 0 && !parts[i].isEmpty() && Character.isUpperCase(parts[i].charAt(0));
      String word = Folding.fold(parts[i]);
      if (name || !SAME.contains(word) && isPeople(language, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * In English the last word before a preposition, in Spanish the first noun; before {@code first}
   * when there is none ("los" alone).
   */
  private static int head(Language language, String[] parts, int first) {
    int end = first;
    while (end < parts.length && !BEHIND.contains(Folding.fold(parts[end]))) {
      end++;
    }
    if (end == first) {
      return first - 1;
    }
    int head = language.equals(Language.SPANISH) ? first : end - 1;
    boolean counts = COUNTING.contains(Folding.fold(parts[head]));
    return counts && end + 1 < parts.length ? head(language, parts, end + 1) : head;
  }

  private static boolean isPeople(Language language, String word) {
    if (Descriptions.isBody(word)) {
      return true;
    }
    if (language.equals(Language.SPANISH)) {
      String english = Concepts.shipped().inEnglish(word);
      return english.isEmpty() ? TRADES.stream().anyMatch(word::endsWith) : isPeople(english);
    }
    return isPeople(word)
        || word.endsWith("s") && isPeople(word.substring(0, word.length() - 1))
        || word.endsWith("ies") && isPeople(word.substring(0, word.length() - 3) + "y")
        || word.endsWith("men") && isPeople(word.substring(0, word.length() - 3) + "man");
  }

  private static boolean isPeople(String english) {
    return NounKinds.shipped().of(english) != NounKinds.Kind.OTHER;
  }
}
