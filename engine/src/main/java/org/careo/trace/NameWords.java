package org.careo.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.text.Folding;
import org.careo.trace.digest.Lexicon;

/** The words of a name that tell it from others. */
final class NameWords {
  private final Set<String> articles = new HashSet<>();
  private final Set<String> linking = new HashSet<>();

  NameWords() {
    for (String[] row : Lexicon.rows("name-words.tsv")) {
      (row[0].equals("article") ? articles : linking).addAll(List.of(row[1].split(";")));
    }
  }

  /** Whether a word is an article. */
  boolean isArticle(String word) {
    return articles.contains(word);
  }

  /** Whether a word gives an acronym no letter. */
  boolean isLinking(String word) {
    return linking.contains(word);
  }

  /**
   * Whether two names are of one body: the same words, the words of one among those of the other,
   * or its initials.
   */
  boolean isOneBody(String one, String other) {
    List<String> some = telling(one);
    List<String> others = telling(other);
    if (some.isEmpty() || others.isEmpty()) {
      return false;
    }
    return some.equals(others)
        || some.size() > 1 && others.containsAll(some)
        || others.size() > 1 && some.containsAll(others)
        || isInitials(some, others)
        || isInitials(others, some);
  }

  private static boolean isInitials(List<String> letters, List<String> name) {
    StringBuilder initials = new StringBuilder();
    name.forEach(word -> initials.append(word.charAt(0)));
    return letters.size() == 1 && name.size() > 1 && letters.getFirst().contentEquals(initials);
  }

  private List<String> telling(String name) {
    List<String> words = new ArrayList<>(Folding.words(name));
    words.removeIf(word -> isArticle(word) || isLinking(word));
    return words;
  }
}
