package org.careo.confront.decide;

import java.util.List;
import java.util.Set;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.model.Relation;
import org.careo.model.Span;

/**
 * How two frames stand to one another.
 *
 * @param outcome the answer
 * @param aspect slot that decided; empty when none did
 * @param strength conflict, compare or none
 * @param score how sure, 0 to 1
 * @param wordsA words of the first that decided
 * @param wordsB words of the second that decided
 * @param row which row of the decision table gave it
 */
public record Verdict(
    Outcome outcome,
    String aspect,
    Relation.Strength strength,
    double score,
    List<Span> wordsA,
    List<Span> wordsB,
    String row) {
  /** Row of two that everything there is to see, weighed together, shows to be of one claim. */
  static final String WEIGHED = "weighed as one claim";

  /** Row of what a third report says of the matter that a retelling changed. */
  public static final String TURNED_BY_RETELLING = "changed by a retelling";

  private static final Set<String> OPEN =
      Set.of(
          SlotRows.OTHER_NAMES,
          SlotRows.CONDITIONAL,
          SlotRows.ANOTHER_OF_KIND,
          SlotRows.TWO_HOLDERS,
          SlotRows.TURNED,
          SlotRows.STAND_AND_FACT,
          FigureRows.OF_ANOTHER + "measure",
          FigureRows.OF_ANOTHER + "period",
          FigureRows.OF_ANOTHER + "population");

  public Verdict {
    wordsA = List.copyOf(wordsA);
    wordsB = List.copyOf(wordsB);
  }

  /** A contradiction that is to be compared and not proven. */
  static Verdict toCompare(
      String aspect, Alignment alignment, List<Span> wordsA, List<Span> wordsB, String row) {
    return new Verdict(
        Outcome.CONTRADICTS,
        aspect,
        Relation.Strength.COMPARE,
        alignment.similarity(),
        wordsA,
        wordsB,
        row);
  }

  /** Two stands against one another; neither contradicts the other. */
  static Verdict opposes(Frame a, Frame b, Alignment alignment, String row) {
    return new Verdict(
        Outcome.OPPOSES,
        "polarity",
        Relation.Strength.NONE,
        alignment.similarity(),
        a.content(),
        b.content(),
        row);
  }

  /** Whether the row proves sameness by itself, however little else the two share. */
  public boolean isCertain() {
    return aspect.equals("quotation")
        || row.equals(DecisionTable.ONE_STAND)
        || row.equals(DecisionTable.ONE_TOLL);
  }

  /**
   * Whether the two were kept apart for want of a common matter and not because a slot differs:
   * other accounts may still show that they are one claim.
   */
  public boolean isOpen() {
    return outcome == Outcome.APART && OPEN.contains(row);
  }

  /**
   * The slot as a sentence names it: percentages with two bases differ in no date, and of what was
   * only weighed, or follows from what a retelling turned, no word shows that it is the contrary.
   */
  public String telling() {
    boolean weighed = row.equals(AtOdds.WEIGHED) || row.equals(TURNED_BY_RETELLING);
    if (weighed && aspect.equals("polarity") || row.equals(AtOdds.WEIGHED) && isMeasure()) {
      return "weighed";
    }
    return row.equals(FigureRows.TWO_BASES) ? "base" : aspect;
  }

  /** Whether figures, days or places stand apart, which may each be of something else. */
  private boolean isMeasure() {
    return aspect.equals("number") || aspect.equals("date") || aspect.equals("place");
  }

  /** The same on another slot. */
  public Verdict withAspect(String other) {
    return new Verdict(outcome, other, strength, score, wordsA, wordsB, row);
  }

  /** The same with another strength. */
  public Verdict withStrength(Relation.Strength other) {
    return new Verdict(outcome, aspect, other, score, wordsA, wordsB, row);
  }

  /** The same, but the two are only kept apart. */
  public Verdict setApart() {
    return new Verdict(Outcome.APART, "", Relation.Strength.NONE, score, List.of(), List.of(), row);
  }

  /** The same, surer or less sure. */
  public Verdict withScore(double other) {
    return new Verdict(outcome, aspect, strength, other, wordsA, wordsB, row);
  }

  /** The same with another answer. */
  public Verdict withOutcome(Outcome other) {
    return new Verdict(other, aspect, strength, score, wordsA, wordsB, row);
  }

  /** The answers. */
  public enum Outcome {
    SAME,
    /** The first says more than the second. */
    NARROWS,
    /** The second says more than the first. */
    NARROWED,
    UPDATES,
    CONTRADICTS,
    /** Two people's stands on one matter. */
    OPPOSES,
    /** On one matter, but neither the same nor against one another; may not be merged. */
    APART,
    /** One was made from the other and changed it. */
    DRIFT,
    UNRELATED
  }

  /**
   * Two that no row puts together: one claim if the accounts around them agree.
   *
   * @param likely how likely they are one claim by themselves, 0 to 1
   */
  public static Verdict weighed(double likely) {
    return new Verdict(
        Outcome.SAME, "", Relation.Strength.NONE, likely, List.of(), List.of(), WEIGHED);
  }

  /**
   * Two statements that have hardly anything to do with one another.
   *
   * @param score how likely they are of one claim all the same
   */
  static Verdict unrelated(double score) {
    return new Verdict(
        Outcome.UNRELATED, "", Relation.Strength.NONE, score, List.of(), List.of(), "gate");
  }
}
