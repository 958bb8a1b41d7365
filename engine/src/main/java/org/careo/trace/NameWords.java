package org.careo.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careo.text.Folding;
import org.careo.trace.digest.SmallWords;

/** The words of a name that tell it from others. */
final class NameWords {
  private static final Set<String> ARTICLES = SmallWords.of("ARTICLE");
  private static final Set<String> LINKING = SmallWords.of("LINKING");

  private NameWords() {}

  /**
   * Whether two names are of one body: the same words, the words of one among those of the other,
   * or its initials.
   */
  static boolean isOneBody(String one, String other) {
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

  private static List<String> telling(String name) {
    List<String> words = new ArrayList<>(Folding.words(name));
    words.removeIf(word -> ARTICLES.contains(word) || LINKING.contains(word));
    return words;
  }
}
