package org.careo.read.actor;

import org.careo.model.PartOfSpeech;
import org.careo.read.base.WordList;
import org.careo.read.name.Words;

/** Tells a state that acts ("Peru rejected", "ties with Peru") from the country as a place. */
final class StateRole {
  private static final WordList TIES = ActorWords.of("tie");
  private static final WordList LOCATIVE = ActorWords.of("locative");
  private static final WordList PLURAL_ARTICLES = ActorWords.of("plural-article");
  private static final WordList AND = ActorWords.of("and");

  private StateRole() {}

  static boolean acts(Words words, int first, int end) {
    int before = words.before(first);
    String previous = before < 0 ? "" : words.key(before);
    if (PLURAL_ARTICLES.contains(previous) && words.before(before) >= 0) {
      previous = words.key(words.before(before));
    }
    if (TIES.contains(previous)) {
      return true;
    }
    if (LOCATIVE.contains(previous)) {
      return false;
    }
    int after = words.sameSentence(end, first);
    while (after >= 0 && words.tag(after) == PartOfSpeech.ADV) {
      after = words.sameSentence(after + 1, first);
    }
    if (after < 0) {
      return false;
    }
    boolean joined =
        AND.contains(words.key(after))
            && words.sameSentence(after + 1, first) >= 0
            && words.isCapital(after + 1);
    return words.isVerb(after) || joined;
  }
}
