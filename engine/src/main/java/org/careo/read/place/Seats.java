package org.careo.read.place;

import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.read.name.Words;
import org.careo.text.actor.States;

/**
 * Tells a capital that stands for its government ("Washington rejected", "ties with Mexico City")
 * from the town. A metonym is the subject of a verb, or follows a word that ties parties; a town
 * follows a locative preposition (Markert and Nissim, SemEval-2007 task 8, on place-for-people
 * readings).
 */
public final class Seats {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "to",
          "into",
          "en",
          "a",
          "hacia",
          "hasta",
          "desde",
          "downtown",
          "across",
          "inside");
  private static final Set<String> TIES =
      Set.of("with", "between", "con", "entre", "by", "por", "against", "contra", "both");
  private static final Set<String> OWNED =
      Set.of(
          "plan",
          "position",
          "policy",
          "demand",
          "decision",
          "response",
          "stance",
          "intention",
          "strategy",
          "threat",
          "offer",
          "support",
          "ally",
          "priority",
          "concern",
          "claim",
          "pressure",
          "approach",
          "aim",
          "goal",
          "refusal",
          "rejection",
          "proposal");
  private static final Set<String> SUPPORT =
      Set.of(
          "support",
          "pressure",
          "demands",
          "demand",
          "approval",
          "response",
          "message",
          "orders",
          "signal",
          "line",
          "apoyo",
          "presion",
          "respuesta",
          "exigencias",
          "aval",
          "mensaje",
          "willingness",
          "voluntad",
          "rejection",
          "rechazo");

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
    if (previous.equals("and") || previous.equals("y")) {
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
    if (previous.equals("from") || previous.equals("de") || previous.equals("of")) {
      int governor = words.before(before);
      if (governor >= 0 && words.key(governor).equals("both")) {
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
    if ((words.form(after).equals("'s") || words.form(after).equals("’s"))
        && (previous.isEmpty() || previous.equals("of"))) {
      int owned = words.sameSentence(after + 1, first);
      return owned >= 0 && OWNED.contains(words.token(owned).lemma());
    }
    PartOfSpeech tag = words.tag(after);
    boolean predicate = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    if (tag == PartOfSpeech.ADV && words.sameSentence(after + 1, first) >= 0) {
      PartOfSpeech next = words.tag(after + 1);
      predicate = next == PartOfSpeech.VERB || next == PartOfSpeech.AUX;
    }
    return predicate && !previous.equals("of") && !previous.equals("the");
  }
}
