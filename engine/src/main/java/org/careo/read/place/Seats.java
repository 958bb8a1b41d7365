package org.careo.read.place;

import org.careo.model.PartOfSpeech;
import org.careo.read.base.WordList;
import org.careo.read.name.Words;
import org.careo.text.actor.States;

/**
 * Tells a capital that stands for its government ("Washington rejected", "ties with Mexico City")
 * from the town. A metonym is the subject of a verb, or follows a word that ties parties; a town
 * follows a locative preposition (Markert and Nissim, SemEval-2007 task 8, on place-for-people
 * readings).
 */
public final class Seats {
  private static final WordList LOCATIVE = PlaceWords.of("locative");
  private static final WordList TIES = PlaceWords.of("tie");
  private static final WordList OWNED = PlaceWords.of("owned");
  private static final WordList SUPPORT = PlaceWords.of("support");
  private static final WordList JOINT = PlaceWords.of("joint");
  private static final WordList FROM = PlaceWords.of("from");
  private static final WordList BOTH = PlaceWords.of("both");
  private static final WordList OF = PlaceWords.of("of");
  private static final WordList OF_TOWN = PlaceWords.of("of-town");

  private Seats() {}

  /** Whether the words are a seat of government that speaks or acts here. */
  public static boolean standsForGovernment(Words words, int first, int end) {
    if (States.builtIn().bySeat(words.key(first, end)).isEmpty()) {
      return false;
    }
    int before = words.before(first);
    String previous = before < 0 ? "" : words.key(before);
    if (LOCATIVE.contains(previous)) {
      return false;
    }
    if (JOINT.contains(previous)) {
      int other = words.before(before);
      if (other >= 0
          && words.isCapital(other)
          && States.builtIn().bySeat(words.key(other)).isPresent()) {
        int ahead = words.before(other);
        return ahead >= 0
            && (TIES.contains(words.key(ahead))
                || !LOCATIVE.contains(words.key(ahead)) && !words.key(ahead).isEmpty());
      }
    }
    if (FROM.contains(previous)) {
      int governor = words.before(before);
      if (governor >= 0 && BOTH.contains(words.key(governor))) {
        return true;
      }
      return governor >= 0 && SUPPORT.contains(words.key(governor));
    }
    if (TIES.contains(previous)) {
      return true;
    }
    int after = words.sameSentence(end, first);
    if (after < 0) {
      return false;
    }
    if (words.isGenitive(after) && (previous.isEmpty() || OF.contains(previous))) {
      int owned = words.sameSentence(after + 1, first);
      return owned >= 0 && OWNED.contains(words.token(owned).lemma());
    }
    boolean adverb =
        words.tag(after) == PartOfSpeech.ADV && words.sameSentence(after + 1, first) >= 0;
    boolean predicate = words.isVerb(adverb ? after + 1 : after);
    return predicate && !OF_TOWN.contains(previous);
  }
}
