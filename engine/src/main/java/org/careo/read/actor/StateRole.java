package org.careo.read.actor;

import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.read.name.Words;

/** Tells a state that acts ("Peru rejected", "ties with Peru") from the country as a place. */
final class StateRole {
  private static final Set<String> TIES =
      Set.of("with", "between", "con", "entre", "by", "por", "against", "contra", "both");
  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "en", "at", "inside", "across", "from", "de", "to", "a", "into", "hacia", "of",
          "del");

  private StateRole() {}

  static boolean acts(Words words, int first, int end) {
    int before = words.before(first);
    String previous = before < 0 ? "" : words.key(before);
    if ((previous.equals("the") || previous.equals("los")) && words.before(before) >= 0) {
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
    PartOfSpeech tag = words.tag(after);
    boolean joined =
        (words.key(after).equals("and") || words.key(after).equals("y"))
            && words.sameSentence(after + 1, first) >= 0
            && words.isCapital(after + 1);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || joined;
  }
}
