package org.careo.model;

/**
 * A number with what it measures.
 *
 * @param id stable id
 * @param span the number with its modifier and unit
 * @param value the value as written, in units of {@code unit}; NaN when only bounds are given; the
 *     place of a rank, 1 for "the lowest"
 * @param low lower bound of what the wording allows; NaN = open
 * @param high upper bound; NaN = open
 * @param unit unit or counted noun, singular, in the report's language ("percent", "migrant",
 *     "USD"); empty = none
 * @param change direction of a change
 * @param kind what sort of number
 * @param modifier wording of precision ("more than", "casi") or the superlative of a rank, as
 *     written; empty = none
 * @param concept what is measured, as written ("cartel foot traffic"), and behind a comma whose it
 *     is where the clause says so ("workers, Ford"); empty = unknown
 * @param period id of the {@link TimeExpression} it holds for; empty = unknown
 * @param place id of the {@link PlaceMention} it holds for; empty = unknown
 * @param baseline what a change is held against, as written; empty = unstated
 */
public record Figure(
    String id,
    Span span,
    double value,
    double low,
    double high,
    String unit,
    Change change,
    Kind kind,
    String modifier,
    String concept,
    String period,
    String place,
    String baseline) {

  /** The same figure under another id. */
  public Figure withId(String other) {
    return new Figure(
        other, span, value, low, high, unit, change, kind, modifier, concept, period, place,
        baseline);
  }

  /** Direction of a change. */
  public enum Change {
    UP,
    DOWN,
    NONE
  }

  /** What sort of number. */
  public enum Kind {
    LEVEL,
    ABSOLUTE_CHANGE,
    RELATIVE_CHANGE,
    SHARE,
    RATE,
    RANK,
    RUNNING_TOTAL
  }
}
