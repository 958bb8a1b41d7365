package org.careo.model;

/**
 * What somebody thinks, expects or advises: never a happening.
 *
 * @param id stable id
 * @param kind assessment, forecast or recommendation
 * @param assessor actor id; "" when it is the author's own
 * @param name name of the assessor; empty when it is the author's own or unknown
 * @param proposition the words of what is thought, expected or advised
 * @param type PLOVER type of the act it is about; empty when none
 * @param likelihood how likely, on an ordinal scale
 * @param words the probability word as written ("likely", "podría"); empty when none
 * @param horizon by when; {@link DateRange#UNKNOWN} when untold
 * @param horizonWords by when, as written ("in the coming months"); empty when untold
 * @param condition on what condition, as written; empty when none
 * @param valence whether it is put as good or bad
 * @param telling where it is told
 * @param same id shared by tellings of one judgement; its own when told once
 */
public record Judgement(
    String id,
    Kind kind,
    String assessor,
    String name,
    Span proposition,
    String type,
    Likelihood likelihood,
    String words,
    DateRange horizon,
    String horizonWords,
    String condition,
    Valence valence,
    Telling telling,
    String same) {

  /** What sort of judgement it is. */
  public enum Kind {
    ASSESSMENT,
    FORECAST,
    RECOMMENDATION
  }

  /**
   * Words of estimative probability on an ordinal scale (after Kent 1964 and the yardsticks of
   * analytic standards); the order is the scale.
   */
  public enum Likelihood {
    UNSTATED,
    REMOTE,
    UNLIKELY,
    POSSIBLE,
    EVEN,
    LIKELY,
    VERY_LIKELY,
    CERTAIN
  }

  /** How the holder values it. */
  public enum Valence {
    GOOD,
    BAD,
    OPEN
  }
}
