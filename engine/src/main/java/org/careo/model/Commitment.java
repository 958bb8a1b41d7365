package org.careo.model;

import java.util.List;

/**
 * How far a holder stands behind a content.
 *
 * @param holder actor id or name of the holder; empty = the statement's source
 * @param polarity whether it is asserted, denied, asked or left open
 * @param certainty how sure
 * @param stage how far the thing itself has come, on the ladder from could to did
 * @param hedges hedging and negating words
 */
public record Commitment(
    String holder, Polarity polarity, Certainty certainty, Stage stage, List<Span> hedges) {
  public static final Commitment PLAIN =
      new Commitment("", Polarity.ASSERTS, Certainty.CERTAIN, Stage.UNKNOWN, List.of());

  public Commitment {
    hedges = List.copyOf(hedges);
  }

  /** What the holder does with the content. */
  public enum Polarity {
    ASSERTS,
    DENIES,
    ASKS,
    OPEN,
    NO_COMMENT
  }

  /** How sure the holder is. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    /** Passed on without standing behind it: reportedly, presuntamente, habría. */
    REPORTED,
    /** Claimed against somebody and not established: allegedly. */
    ALLEGED,
    /** Wanted or asked for, not said to be so: demanded, asked whether. */
    ASKED,
    /** To come about by somebody's decision: will, promised, va a. */
    PLANNED,
    /** Said to come about only if something else does. */
    CONDITIONAL
  }

  /** How far the thing itself has come. */
  public enum Stage {
    DONE,
    ONGOING,
    ORDERED,
    AUTHORISED,
    PLANNED,
    CONSIDERED,
    HYPOTHETICAL,
    UNKNOWN
  }
}
