package org.careo.text.actor;

import java.util.List;
import java.util.function.Predicate;

/** Compares names of persons by their folded words. */
public final class PersonNames {

  private PersonNames() {}

  /**
   * Whether one list of words stands in the other in the same order, initials put aside; of one
   * word, that it is a surname of the other.
   *
   * @param given whether a word is a given name: "Mao Ning … Mao said" has its surname first
   */
  public static boolean join(List<String> one, List<String> other, Predicate<String> given) {
    List<String> longer = one.size() >= other.size() ? one : other;
    List<String> shorter = one.size() >= other.size() ? other : one;
    if (shorter.size() == 1) {
      int at = longer.indexOf(shorter.getFirst());
      if (at == 0 && longer.size() == 2) {
        return !given.test(longer.getFirst());
      }
      return at > 0 && (at == longer.size() - 1 || longer.size() > 2 && at == longer.size() - 2)
          || longer.size() == 1 && at == 0;
    }
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size()
          && (word.equals(shorter.get(at))
              || word.length() == 1 && shorter.get(at).startsWith(word))) {
        at++;
      }
    }
    return at == shorter.size() && shorter.getFirst().charAt(0) == longer.getFirst().charAt(0);
  }
}
