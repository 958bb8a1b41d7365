package org.careo.attribute.cue;

import java.util.Set;
import org.careo.model.Commitment;
import org.careo.model.SpeechAct;

/**
 * An entry of the cue lexicon.
 *
 * @param lemma dictionary form; several words are joined by a plus sign ("point+out")
 * @param cueClass class it belongs to ("say", "deny", "order")
 * @param act what is done by saying it
 * @param polarity whether the source asserts, denies, asks or leaves open
 * @param certainty how far the cue lets the source stand behind the content
 * @param loading whether the author steps back or joins in by choosing this cue
 * @param strength how surely the lemma introduces a content at all
 * @param stage how far a thing has come by being said; {@code UNKNOWN} when the cue says nothing
 * @param frames constructions it takes: "that", "quote", "inf", "object", "as", "wh",
 *     "parenthesis", "inversion", "colon", or a preposition
 */
public record Cue(
    String lemma,
    String cueClass,
    SpeechAct act,
    Commitment.Polarity polarity,
    Commitment.Certainty certainty,
    Loading loading,
    Strength strength,
    Commitment.Stage stage,
    Set<String> frames) {

  /** A verb that is not in the lexicon; considered only beside a clause or quotation. */
  public static final Cue UNLISTED =
      new Cue(
          "",
          "unlisted",
          SpeechAct.ASSERTION,
          Commitment.Polarity.ASSERTS,
          Commitment.Certainty.CERTAIN,
          Loading.NEUTRAL,
          Strength.WEAK,
          Commitment.Stage.UNKNOWN,
          Set.of());

  public Cue {
    frames = Set.copyOf(frames);
  }

  /** What the choice of the cue says of the author. */
  public enum Loading {
    NEUTRAL,
    DISTANCING,
    ASSERTING
  }

  /** How surely a lemma introduces a content. */
  public enum Strength {
    STRONG,
    OPEN,
    WEAK
  }

  /** The same cue with another certainty: "allegedly" and "reportedly" report alike. */
  public Cue with(Commitment.Certainty other) {
    return new Cue(lemma, cueClass, act, polarity, other, loading, strength, stage, frames);
  }

  public boolean takes(String frame) {
    return frames.contains(frame);
  }

  public boolean isListed() {
    return !lemma.isEmpty();
  }
}
