package org.careo.confront.decide;

/**
 * What is to be said of two frames.
 *
 * @param verdict how they stand to one another
 * @param likely how likely they are accounts of one claim, 0 to 1, whatever else they are
 * @param keptApart whether they may not be of one claim: one is at odds with the other, takes its
 *     place, or differs from it in a slot
 */
public record Judgement(Verdict verdict, double likely, boolean keptApart) {
  /** How likely two must be one claim for what belongs to them to be tried as one. */
  static final double LINKED = 0.5;

  /** The same after it is seen what the one changed of the other on the way. */
  public Judgement changed(Verdict drift) {
    boolean value = drift.aspect().equals("number") || drift.aspect().equals("polarity");
    return new Judgement(drift, likely, value);
  }

  /** Whether the two by themselves show that they, and what belongs to them, may be one claim. */
  public boolean isLink() {
    return switch (verdict.outcome()) {
      case SAME -> true;
      case APART -> verdict.isOpen() && isLikely();
      case NARROWS, NARROWED, UNRELATED, DRIFT -> isLikely();
      case CONTRADICTS, OPPOSES, UPDATES -> false;
    };
  }

  private boolean isLikely() {
    return likely >= LINKED && !keptApart;
  }
}
